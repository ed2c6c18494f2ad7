package org.huozi.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.huozi.blank.NewFilesPlan;
import org.huozi.config.Project;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.intake.Intake;
import org.huozi.intake.IntakeReport;
import org.huozi.model.Kind;
import org.huozi.source.SourceReader;
import org.huozi.word.RefusedFile;
import org.huozi.word.WordDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huozi import}. */
@Command(
        name = "import",
        description = "把 Word 文件变成稿件：题目、作者、摘要、标题、注、表、图、参考文献照样子认 — makes manuscripts of Word files, by their styles"
                + " and by their look",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class ImportCommand implements Callable<Integer> {
    private static final Set<String> KINDS =
            Set.of(Kind.PAPER, Kind.INTERVIEW, Kind.REVIEW, Kind.BRIEF, Kind.FOREWORD, Kind.POLICY);
    private static final String ORIGINAL = "original";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Word 文件，.docx — the files")
    private List<Path> files = List.of();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "放进哪一期，如 2022-03，列入它的 items，Word 文件移到 originals；不写就放在 Word 文件旁边 — the edition to list it in")
    private String edition = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "稿件的文件名，如 talent-flow；不写就用 Word 文件名，汉字用拼音 — the manuscript's name")
    private String name = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "article 文章、interview 访谈、review 书评、brief 短文、policy 政策文件、foreword 卷首语；不写就照样子认 — the kind of article")
    private String kind = "";

    @Option(
            names = "--changes",
            paramLabel = "TEXT",
            description = "original：有修订的，照修订以前的文字；不写就照接受以后的 — the text before tracked changes")
    private String changes = "";

    @Mixin
    private final ProjectFolder folder = new ProjectFolder();

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuseMisuse();
        int status = 0;
        for (Path file : files) {
            status = Math.max(status, imported(file));
        }
        return status;
    }

    private void refuseMisuse() {
        if (!name.isEmpty() && files.size() > 1) {
            throw new CommandException("--name 只能用于一个文件 — --name is for one file only");
        }
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            throw new CommandException(
                    "没有“" + kind + "”这种；--kind 可以是 article、interview、review、brief、policy、foreword — no such kind");
        }
        if (!changes.isEmpty() && !changes.equals(ORIGINAL)) {
            throw new CommandException("--changes 只能是 original — --changes can only be original: " + changes);
        }
    }

    /** @return the exit code for this file */
    private int imported(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            console.err().println("没有这个文件 — no such file: " + file);
            return Main.USAGE;
        }
        WordDocument.Reading reading = changes.isEmpty() ? WordDocument.Reading.CHANGED : WordDocument.Reading.ORIGINAL;
        Intake.ImportChoices choices = new Intake.ImportChoices(given(name), given(kind), reading);
        Intake intake = new Intake(file, choices);
        Diagnostics findings = new Diagnostics();
        try {
            Intake.Plan plan = edition.isEmpty() ? intake.plan() : intake.plan(folder.project(), edition, findings);
            if (plan instanceof Intake.Imported imported) {
                return written(file, intake, imported);
            }
            return hindered(((Intake.Hindered) plan).why(), findings);
        } catch (RefusedFile refused) {
            console.err().print(IntakeReport.refusal(refused, file.toString()));
            return 1;
        } catch (FileAlreadyExistsException taken) {
            throw new CommandException(
                    taken.getFile()
                            + " 已经有了，没有改动；用 --name 换一个名字 — it is there already and was not touched; choose another with --name");
        }
    }

    private static Optional<String> given(String option) {
        return Optional.of(option).filter(text -> !text.isEmpty());
    }

    private int written(Path file, Intake intake, Intake.Imported plan) throws IOException {
        IntakeReport report = new IntakeReport(plan, Path.of(""));
        console.out().print(report.announcement(file));
        intake.write(plan);
        console.out().print(report.text());
        return 0;
    }

    private int hindered(NewFilesPlan why, Diagnostics findings) {
        Project project = folder.project();
        if (why instanceof NewFilesPlan.Refused refused) {
            console.err().println(refused.chinese() + " — " + refused.english());
        }
        console.err().print(new DiagnosticPrinter(new SourceReader(project.root())).print(findings));
        return Main.USAGE;
    }
}
