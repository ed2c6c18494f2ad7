package org.huozi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.publish.ExhaustedMemory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line: {@code huozi build}. */
@Command(
        name = "huozi",
        description = "活字：把 Markdown 排成期刊的 PDF 和网页 — publishes a journal's PDF and HTML editions",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
public final class Main {
    static final String HELP = "org.huozi.cli.help";

    /** Wrong usage or configuration. */
    static final int USAGE = 2;

    /** A fault of ours (EX_SOFTWARE). */
    static final int FAULT = 70;

    private final Console console;
    private final FaultLog faults;

    public Main(Console console) {
        this(console, Path.of("target"));
    }

    /** @param logs the folder for traces of faults */
    Main(Console console, Path logs) {
        this.console = console;
        this.faults = new FaultLog(logs, console);
    }

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        if (EscapedClassPath.isNeeded()) {
            EscapedClassPath.run(args);
            return;
        }
        System.exit(new Main(Console.ofProcess()).run(args));
    }

    /** Runs a command; returns the exit code. */
    public int run(String... args) {
        CommandLine line = line(args.length == 0 ? "" : args[0]);
        if (args.length == 0) {
            line.usage(line.getOut());
            return USAGE;
        }
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            Diagnostic finding = ExhaustedMemory.finding(String.join(" ", args));
            console.err().print(new DiagnosticPrinter((file, number) -> Optional.empty()).print(finding));
            return USAGE;
        } catch (Error fault) { // a stack that overflows in a library is a fault of ours as well
            return fault(fault);
        }
    }

    /** The command line, with the model of the command that is called, or of all where none is: one takes longer than many a run. */
    private CommandLine line(String called) {
        CommandLine line = new CommandLine(this);
        Map<String, Supplier<CommandLine>> commands = commands();
        boolean known = commands.containsKey(called);
        commands.forEach((name, command) -> {
            if (!known || name.equals(called)) {
                line.addSubcommand(name, command.get());
            }
        });
        return line.setColorScheme(
                        CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF)) // the console shows escapes
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((stopped, command, parsed) -> stopped(stopped));
    }

    /** By their names, in the order of the help. */
    private Map<String, Supplier<CommandLine>> commands() {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new CommandLine(new BuildCommand(console, faults)));
        commands.put("check", () -> new CommandLine(new CheckCommand(console, faults)));
        commands.put("convert", () -> new CommandLine(new ConvertCommand(console)));
        commands.put("diff", () -> new CommandLine(new DiffCommand(console)));
        commands.put("import", () -> new CommandLine(new ImportCommand(console)));
        commands.put("new", () -> NewCommand.of(console));
        commands.put("preview", () -> new CommandLine(new PreviewCommand(console, faults)));
        return commands;
    }

    private int misused(ParameterException mistake, String[] args) {
        LocaleAdvice.unreadable(mistake)
                .map(List::of)
                .orElseGet(() -> UsageErrorMessage.lines(mistake))
                .forEach(console.err()::println);
        return USAGE;
    }

    private int stopped(Exception why) {
        if (why instanceof CommandException refusal) {
            return refused(refusal.getMessage());
        }
        return LocaleAdvice.unreadable(why)
                .or(() -> FileTrouble.said(why))
                .map(this::refused)
                .orElseGet(() -> fault(why));
    }

    private int refused(@Nullable String why) {
        console.err().println(why);
        return USAGE;
    }

    private int fault(Throwable fault) {
        faults.write(fault);
        return FAULT;
    }
}
