package org.euthymia.desktop.visit;

import org.euthymia.checklist.Assessment;
import org.euthymia.visit.SafetyState;
import org.euthymia.visit.Visit;

/// The visit and what follows from it, always of one moment.
public record VisitNow(Visit visit, Assessment assessment, SafetyState safety, boolean canUndo) {}
