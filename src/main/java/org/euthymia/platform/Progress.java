package org.euthymia.platform;

/// How a long job tells how far it is, and learns that it is to stop. Called from the job's thread.
public interface Progress {
    /// @param done units done, 0 to `of`
    /// @param of all units, at least 1
    void at(long done, long of);

    /// True once somebody asked the job to stop; the job then returns soon, leaving nothing half-done.
    boolean cancelled();

    /// Nobody watches and nobody stops it.
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long of) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}
