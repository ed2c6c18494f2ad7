package org.huozi.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.check.Check;
import org.huozi.check.PageCheck;
import org.huozi.check.blanks.BlankCheck;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.fonts.FontCoverage;
import org.huozi.check.journal.ProfileCheck;
import org.huozi.check.journal.TermCheck;
import org.huozi.check.pictures.PictureCheck;
import org.huozi.check.plain.PlainFieldCheck;
import org.huozi.check.preflight.Sharpness;
import org.huozi.check.proofreading.Proofreading;
import org.huozi.check.references.ReferenceCheck;
import org.huozi.check.structure.StructureCheck;
import org.huozi.check.text.BodyNames;
import org.huozi.check.text.TextCheck;
import org.huozi.config.HouseRules;
import org.huozi.config.JournalConfig;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.fonts.FontLibrary;
import org.huozi.html.Templates;
import org.huozi.output.Covers;
import org.huozi.output.Output;
import org.huozi.output.cover.PdfCovers;
import org.huozi.output.deposit.DepositOutput;
import org.huozi.output.pdf.PdfOutput;
import org.huozi.output.site.SiteOutput;
import org.huozi.pagination.EditionPagination;
import org.huozi.pagination.Pagination;
import org.huozi.references.ListStyle;
import org.huozi.source.SourceReader;
import org.huozi.svg.DrawingReader;
import org.huozi.titles.Phrase;
import org.huozi.transform.CrossReferences;
import org.huozi.transform.FigureNumbering;
import org.huozi.transform.HeadingNumbering;
import org.huozi.transform.InnerLinks;
import org.huozi.transform.NoteNumbering;
import org.huozi.transform.SourceCitations;
import org.huozi.transform.Speakers;
import org.huozi.transform.Transform;

/** Everything that takes part in a run, listed one by one: a new part is added here and nowhere else. */
record Toolchain(Pagination pagination, List<PageCheck> pageChecks, List<Output> outputs, SiteOutput site) {

    static List<Transform> transforms() {
        return List.of(
                new Speakers(),
                new HeadingNumbering(),
                new FigureNumbering(),
                new NoteNumbering(),
                new InnerLinks(),
                new CrossReferences(),
                new SourceCitations());
    }

    /** The checks, proof-reading aside; those that need fonts are left out where these cannot be read. */
    static List<Check> checks(
            Project project, Optional<FontLibrary> fonts, SourceReader sources, Diagnostics diagnostics) {
        List<Check> checks = new ArrayList<>();
        fonts.ifPresent(library -> checks.add(FontCoverage.of(library, sources, project.journal(), diagnostics)));
        fonts.ifPresent(library -> checks.add(new PictureCheck(sources, library)));
        checks.add(new BlankCheck());
        checks.add(new PlainFieldCheck());
        return checks;
    }

    /** All rules of proof-reading; those that need settings are left out where these cannot be read. */
    static Check proofreading(
            Project project, Optional<JournalConfig> journal, SourceReader sources, Diagnostics diagnostics) {
        HouseRules house = journal.map(JournalConfig::rules).orElse(HouseRules.DEFAULT);
        List<CopyCheck> rules = new ArrayList<>();
        rules.add(new TextCheck());
        rules.add(new BodyNames());
        rules.add(new StructureCheck());
        rules.add(new ReferenceCheck(journal.map(JournalConfig::bibliography).orElse(ListStyle.DEFAULT)));
        rules.add(TermCheck.of(project, sources, diagnostics));
        house.profile().ifPresent(profile -> rules.add(new ProfileCheck(profile, journal.orElseThrow())));
        return new Proofreading(rules, house);
    }

    static Toolchain of(Project project, JournalConfig journal, FontLibrary fonts, PageReuse reuse) {
        Phrase.prepare();
        Templates templates = new Templates(project.templates());
        EditionFolder files = new EditionFolder(project);
        Pagination pagination = new EditionPagination(
                journal, templates, project.templates(), project.root().resolve(project.editions()), fonts);
        Covers covers = reuse.covers().apply(new PdfCovers());
        return new Toolchain(
                reuse.pagination().apply(pagination),
                List.of(new Sharpness()),
                List.of(new PdfOutput(), new DepositOutput(journal, templates)),
                new SiteOutput(journal, templates, files, covers, new DrawingReader(fonts)));
    }
}
