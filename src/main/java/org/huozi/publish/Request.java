package org.huozi.publish;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.huozi.config.Project;

/**
 * What is to be published.
 *
 * @param project whose manuscripts are published
 * @param out where the publication goes
 * @param editions ids; empty for all
 * @param gate what stops the run
 * @param reporting what it leaves on the desk
 * @param audience who will see it
 * @param fresh whether everything is made, also what stands as it was
 */
public record Request(
        Project project,
        Path out,
        List<String> editions,
        Gate gate,
        Reporting reporting,
        Audience audience,
        boolean fresh) {
    private static final List<String> INPUTS = List.of(Project.CONTENT, "templates", "fonts", "docs", "src", ".git");

    public Request {
        out = out.toAbsolutePath().normalize();
        editions = List.copyOf(editions);
    }

    /**
     * A run for readers that reports everything.
     *
     * @param strict whether warnings stop it like errors
     */
    public Request(Project project, Path out, List<String> editions, boolean strict) {
        this(project, out, editions, new Gate(strict), Reporting.FINDINGS_AND_CORRECTIONS, Audience.READERS, false);
    }

    /** The same for these editions only. */
    public Request only(Collection<String> ids) {
        return new Request(project, out, List.copyOf(ids), gate, reporting, audience, fresh);
    }

    /** The same with other reports. */
    public Request reporting(Reporting wanted) {
        return new Request(project, out, editions, gate, wanted, audience, fresh);
    }

    /** The same for editors, who see drafts like everything else. */
    public Request forEditors() {
        return new Request(project, out, editions, gate, reporting, Audience.EDITORS, fresh);
    }

    /** The same, but everything is made, also what stands as it was. */
    public Request anew() {
        return new Request(project, out, editions, gate, reporting, audience, true);
    }

    /**
     * Whether the publication has a folder to itself, for what lies in it may be removed one day: not the project's, nor
     * one that holds it, nor one with manuscripts, templates, fonts or sources in it.
     */
    boolean isOutApart() {
        Path root = project.root();
        return !root.startsWith(out)
                && !out.startsWith(project.manuscripts())
                && !project.manuscripts().startsWith(out)
                && INPUTS.stream().noneMatch(input -> out.startsWith(root.resolve(input)));
    }

    /** Who sees what a run makes. */
    public enum Audience {
        /** What is published: drafts are kept apart. */
        READERS,
        /** A preview or a proof: drafts are shown like everything else. */
        EDITORS
    }

    /** What a run leaves on the desk. */
    public enum Reporting {
        /** Nothing: the pages may be those of an older text, and what is not on the desk is not proof-read. */
        NONE,
        /** What was found. */
        FINDINGS,
        /** What was found, and which sentences read otherwise in print: worth its time after a run, not after every saving. */
        FINDINGS_AND_CORRECTIONS;

        boolean isProofread() {
            return this != NONE;
        }
    }
}
