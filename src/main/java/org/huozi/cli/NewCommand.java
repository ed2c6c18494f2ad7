package org.huozi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code huozi new}: its subcommands begin an edition or an article. */
@Command(
        description = "开始一期或一篇：文件建好，只等填写 — begins an edition or an article, with files to fill in",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Main.HELP)
final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine of(Console console) {
        return new CommandLine(new NewCommand())
                .addSubcommand(new NewEditionCommand(console))
                .addSubcommand(new NewArticleCommand(console));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Main.USAGE;
    }
}
