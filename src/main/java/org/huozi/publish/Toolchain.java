package org.huozi.publish;

import java.util.List;
import org.huozi.check.Check;
import org.huozi.check.fonts.FontCoverage;
import org.huozi.check.pictures.PictureCheck;
import org.huozi.config.JournalConfig;
import org.huozi.config.Project;
import org.huozi.fonts.FontLibrary;
import org.huozi.html.Templates;
import org.huozi.output.Output;
import org.huozi.output.cover.PdfCovers;
import org.huozi.output.pdf.PdfOutput;
import org.huozi.output.site.SiteOutput;
import org.huozi.pagination.EditionPagination;
import org.huozi.pagination.Pagination;
import org.huozi.source.SourceReader;
import org.huozi.transform.CrossReferences;
import org.huozi.transform.FigureNumbering;
import org.huozi.transform.HeadingNumbering;
import org.huozi.transform.NoteNumbering;
import org.huozi.transform.Transform;

/** Everything that takes part in a run, listed one by one: a new part is added here and nowhere else. */
record Toolchain(List<Transform> transforms, List<Check> checks, Pagination pagination, List<Output> outputs) {

    static Toolchain of(Project project, JournalConfig journal, FontLibrary fonts, SourceReader sources) {
        Templates templates = new Templates(project.templates());
        EditionFolder files = new EditionFolder(project);
        return new Toolchain(
                List.of(new HeadingNumbering(), new FigureNumbering(), new NoteNumbering(), new CrossReferences()),
                List.of(new FontCoverage(fonts, sources), new PictureCheck(sources)),
                new EditionPagination(
                        journal, templates, project.templates(), project.root().resolve(Project.EDITIONS), fonts),
                List.of(new PdfOutput(), new SiteOutput(journal, templates, files, new PdfCovers())));
    }
}
