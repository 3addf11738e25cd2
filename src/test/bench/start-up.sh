#!/usr/bin/env bash
# Whole-process time from start to the first visible window, and resident memory ten seconds later: the program against a bare
# themed window, in turn, on one X display. Needs xdotool and DISPLAY; run `mvn package` first.
#   src/test/bench/start-up.sh JAVA CLASSPATH [ROUNDS]
set -eu
java=$1 classpath=$2 rounds=${3:-5}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

one() { # name title command...
    local name=$1 title=$2 began shown
    shift 2
    began=$(date +%s%N)
    "$@" >/dev/null 2>&1 &
    local pid=$!
    until xdotool search --onlyvisible --name "^$title" >/dev/null 2>&1; do sleep 0.005; done
    shown=$(date +%s%N)
    sleep 10
    echo "$name $(((shown - began) / 1000000)) ms $(($(ps -o rss= -p $pid) / 1024)) MiB"
    kill $pid
    wait $pid 2>/dev/null || true
    sleep 0.5
}

for _ in $(seq "$rounds"); do
    one bare Bare "$java" --enable-native-access=ALL-UNNAMED -Dprism.order=sw -cp "$classpath" org.euthymia.desktop.BareWindow
    one euthymia Euthymia "$java" --enable-native-access=ALL-UNNAMED -Dprism.order=sw -cp "$classpath" org.euthymia.Launcher --home "$home"
done
