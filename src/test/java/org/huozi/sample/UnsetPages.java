package org.huozi.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huozi.config.Project;
import org.huozi.diag.Reported;
import org.huozi.publish.Outcome;
import org.huozi.publish.PageReuse;
import org.huozi.publish.Progress;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;

/** Publishes a project with pages that nobody has set, for tests that look at what is said, or at the site alone. */
public final class UnsetPages {
    private static final PageReuse PAGES = new PageReuse(
            pages -> edition -> new Reported<>(Optional.of(SampleJournal.paginated(edition)), List.of()),
            covers -> new UndrawnCovers());

    private UnsetPages() {}

    public static Outcome publish(Path root) {
        Request request = new Request(new Project(root), root.resolve("out"), List.of(), false)
                .reporting(Request.Reporting.FINDINGS);
        return new Publisher(request, PAGES, Progress.UNWATCHED).publish();
    }
}
