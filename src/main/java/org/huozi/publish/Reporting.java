package org.huozi.publish;

/** What a run leaves on the desk. */
public enum Reporting {
    /** Nothing: the pages may be those of an older text. */
    NONE,
    /** What was found. */
    FINDINGS,
    /** What was found, and which sentences read otherwise in print: worth its time after a run, not after every saving. */
    FINDINGS_AND_CORRECTIONS
}
