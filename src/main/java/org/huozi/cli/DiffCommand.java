package org.huozi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huozi.comparison.ComparisonJson;
import org.huozi.comparison.source.Revision;
import org.huozi.comparison.source.RevisionFinder;
import org.huozi.comparison.source.RevisionResult;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.files.WholeFiles;
import org.huozi.publish.Progress;
import org.huozi.revision.ComparedRevisions;
import org.huozi.revision.ComparisonResult;
import org.huozi.revision.Pairing;
import org.huozi.source.SourceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huozi diff}. */
@Command(
        description = "校样对比：新旧两个校样逐句比较，列出改动，并在两边的 PDF 上标出 — compares two proofs sentence by sentence",
        footer = "退出码：0 文字和图没有改动；1 有改动；2 没法比较 — exit codes: 0 nothing changed, 1 changes, 2 not comparable",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class DiffCommand implements Callable<Integer> {
    private static final int CHANGES = 1;
    private static final String PAGE = "index.html";
    private static final String SHEETS = "side-by-side.pdf";

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "旧校样：以前的成品文件夹、一个 PDF，或者 git 里的版本（如 HEAD~1）"
                    + " — a publication's folder, a PDF, or a commit of git")
    private String before = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "新校样，写法相同；不写就是现在的稿子 — likewise; the manuscripts as they are now, if left out")
    private @Nullable String after;

    @Mixin
    private final ProjectFolder folder = new ProjectFolder();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "只比这一期，如 2022-02；可以写多次 — only this edition; may be repeated")
    private List<String> editions = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "结果放在哪里；默认为项目下的 target/comparison — where the result goes")
    private @Nullable Path out;

    @Option(names = "--all-pages", description = "没有改动的页也左右对照 — shows pages without changes, too")
    private boolean allPages;

    @Option(names = "--json", paramLabel = "FILE", description = "全部改动写成 JSON — all changes as JSON")
    private @Nullable Path json;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (after != null) { // a slip of the key is not told after minutes of publishing the other side
            Optional<RevisionResult.Unavailable> missing =
                    finder(Progress.UNWATCHED).missing(after);
            if (missing.isPresent()) {
                return refused(missing.get());
            }
        }
        RevisionResult old = console.during(progress -> finder(progress).find(before));
        if (!(old instanceof Revision oldRevision)) {
            return refused((RevisionResult.Unavailable) old);
        }
        RevisionResult renewed = console.during(progress ->
                after == null ? finder(progress).now() : finder(progress).find(after));
        if (!(renewed instanceof Revision newRevision)) {
            return refused((RevisionResult.Unavailable) renewed);
        }
        Pairing pairing = Pairing.of(oldRevision, newRevision);
        Optional<String> unpaired = unpaired(pairing);
        if (unpaired.isPresent()) {
            throw new CommandException(unpaired.get());
        }
        ComparisonResult result = ComparedRevisions.of(pairing, allPages);
        return result instanceof ComparisonResult.Untagged untagged
                ? refused(untagged.chinese(), untagged.english())
                : said((ComparedRevisions) result);
    }

    private RevisionFinder finder(Progress progress) {
        return new RevisionFinder(folder.project(), editions, progress);
    }

    private int refused(RevisionResult.Unavailable why) {
        refused(why.chinese(), why.english());
        console.err().print(why.details());
        return Main.USAGE;
    }

    private int refused(String chinese, String english) {
        console.err().println(chinese + " — " + english);
        return Main.USAGE;
    }

    /** An edition asked for must be on both sides; of all editions, one at least. */
    private Optional<String> unpaired(Pairing pairing) {
        List<String> alone = new ArrayList<>();
        pairing.onlyBefore().forEach(id -> alone.add(onlyIn(id, pairing.before())));
        pairing.onlyAfter().forEach(id -> alone.add(onlyIn(id, pairing.after())));
        if (pairing.pairs().isEmpty()) {
            return Optional.of("两边没有同一期可比，用 --edition 指明是哪一期 — no edition is on both sides, name it with --edition"
                    + String.join("", alone));
        }
        return editions.isEmpty() || alone.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("", alone).strip());
    }

    private static String onlyIn(String id, String name) {
        return String.format("%n  %s 只在“%s”里有 — %1$s is only in “%2$s”", id, name);
    }

    private int said(ComparedRevisions compared) throws IOException {
        Path root = folder.project().root();
        Path place = Optional.<Path>ofNullable(out)
                .orElseGet(() -> root.resolve("target").resolve("comparison"));
        Diagnostics complaints = new Diagnostics();
        Optional<byte[]> pdf = compared.sideBySide(root, complaints);
        Optional<String> page = compared.page(root, pdf.isPresent() ? SHEETS : "", complaints);
        if (page.isEmpty() || complaints.hasErrors()) {
            console.err().print(new DiagnosticPrinter(new SourceReader(root)).print(complaints));
            return Main.USAGE;
        }
        console.out().print(new DiffReport(compared).text());
        if (json != null) {
            WholeFiles.write(json, ComparisonJson.of(compared.sheets()));
        }
        if (pdf.isPresent()) {
            WholeFiles.write(place.resolve(SHEETS), pdf.get());
        } else {
            WholeFiles.remove(place.resolve(SHEETS)); // of another comparison
        }
        WholeFiles.write(place.resolve(PAGE), page.get());
        console.out().println("对比单在 — the list is " + Summary.shown(place.resolve(PAGE)));
        return compared.differs() ? CHANGES : 0;
    }
}
