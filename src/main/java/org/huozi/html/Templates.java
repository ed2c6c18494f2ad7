package org.huozi.html;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huozi.diag.Attempt;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.jspecify.annotations.Nullable;

/**
 * The journal's templates, {@code templates/**}{@code .ftlh}. They see views only, read no file outside their folder,
 * load no class, and print the same on every machine.
 */
public final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_35;

    private final Configuration configuration = new Configuration(VERSION);
    private final Path directory;
    private final Map<String, Template> questions = new ConcurrentHashMap<>();

    /**
     * The templates of a folder.
     *
     * @param directory the {@code templates} folder
     */
    public Templates(Path directory) {
        this.directory = directory;
        configuration.setTemplateLoader(loader(directory));
        configuration.setObjectWrapper(new ViewWrapper(VERSION));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
        configuration.setSharedVariable("phrased", new PhrasedMethod());
        configuration.setTabSize(1); // columns count characters, as everywhere in diagnostics
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE); // one run sees one state of the folder
    }

    /** A project without templates is told so template by template, like one that lacks some of them. */
    private static TemplateLoader loader(Path directory) {
        if (!Files.isDirectory(directory)) {
            return new StringTemplateLoader();
        }
        try {
            return new StrictLoader(directory);
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    /**
     * Fills a template.
     *
     * @param name below the folder, for instance {@code site/article.ftlh}
     * @return nothing when the template is at fault; then {@code diagnostics} say where
     */
    public Optional<String> render(String name, Map<String, ?> view, Diagnostics diagnostics) {
        return made(name, diagnostics, () -> {
            StringWriter text = new StringWriter();
            configuration.getTemplate(name).process(view, text);
            return text.toString();
        });
    }

    /**
     * What a function of a template says, as plain text. It is told as a mistake of that file when it cannot.
     *
     * @param file with the functions, for instance {@code lib/words.ftlh}
     * @param call what is called, of the file as {@code words}: {@code words.issue(edition)}
     */
    public Optional<String> said(String file, String call, Map<String, ?> view, Diagnostics diagnostics) {
        return made(
                file,
                diagnostics,
                () -> answer(file, "(" + call + ")?string", view).toString());
    }

    /**
     * What a function of a template returns as a hash: texts by their names, in the order in which it has them.
     *
     * @param file with the function
     * @param call what is called, of the file as {@code words}
     */
    public Optional<Map<String, String>> entries(
            String file, String call, Map<String, ?> view, Diagnostics diagnostics) {
        return made(file, diagnostics, () -> {
            Map<String, String> entries = new LinkedHashMap<>();
            if (!(answer(file, call, view) instanceof TemplateHashModelEx hash)) {
                throw new TemplateModelException(call + " is no hash");
            }
            for (TemplateModelIterator names = hash.keys().iterator(); names.hasNext(); ) {
                String name = text(call, names.next());
                entries.put(name, text(call, hash.get(name)));
            }
            return entries;
        });
    }

    private static String text(String call, @Nullable TemplateModel value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (value instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        throw new TemplateModelException(call + " has an entry that is no text");
    }

    private TemplateModel answer(String file, String call, Map<String, ?> view) throws IOException, TemplateException {
        Template question = questions.computeIfAbsent(
                "<#import \"/" + file + "\" as words><#assign said = " + call + ">", source -> question(file, source));
        Environment asking = question.createProcessingEnvironment(view, Writer.nullWriter());
        asking.process();
        return asking.getMainNamespace().get("said");
    }

    /** Whether the journal's design has a template. */
    public boolean has(String name) {
        return Files.isRegularFile(directory.resolve(name));
    }

    /** What a template makes. */
    private interface Filling<T> {
        T made() throws IOException, TemplateException;
    }

    private static <T> Optional<T> made(String name, Diagnostics diagnostics, Filling<T> filling) {
        Optional<Optional<T>> made = Attempt.at(
                () -> {
                    try {
                        return Optional.of(filling.made());
                    } catch (IOException | TemplateException fault) {
                        new TemplateFault(fault).report(name, diagnostics);
                        return Optional.<T>empty();
                    }
                },
                fault -> diagnostics.add(Code.TPL_007, Span.startOf("templates/" + name), fault));
        return made.flatMap(what -> what);
    }

    private Template question(String file, String source) {
        try {
            return new Template(file, source, configuration);
        } catch (IOException ourOwnMistake) {
            throw new UncheckedIOException(ourOwnMistake);
        }
    }

    /** The names of the files of a folder that end in {@code extension}, sorted. */
    public List<String> list(String folder, String extension) {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }

    /** The names of the folders in a folder, sorted. */
    public List<String> folders(String folder) {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            return files.filter(Files::isDirectory)
                    .map(file -> folder + "/" + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }

    /** A file that is no template but a part of the design as it is: a style sheet, a drawing. */
    public Optional<String> text(String name, Diagnostics diagnostics) {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            diagnostics.add(Code.TPL_001, Span.startOf("templates/" + name), "templates/" + name);
            return Optional.empty();
        }
        try {
            return Optional.of(withoutMark(Files.readString(file)));
        } catch (IOException unreadable) {
            new TemplateFault(unreadable).report(name, diagnostics);
            return Optional.empty();
        }
    }

    /** Some editors of Windows begin every file with a byte order mark, which XML and CSS take for text. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Files that are not UTF-8 are refused; read leniently they would print question marks. */
    private static final class StrictLoader extends FileTemplateLoader {
        StrictLoader(Path directory) throws IOException {
            super(directory.toFile());
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            return new StringReader(withoutMark(Files.readString(((File) source).toPath())));
        }
    }
}
