package org.huozi.pagination.tables;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.ArrayList;
import java.util.List;
import org.huozi.pagination.lines.CellTexts;
import org.huozi.pagination.lines.EngineFonts;
import org.huozi.typeset.HouseStyle;
import org.huozi.typeset.tables.TableFit;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Gives the columns of a document's tables the widths that their contents ask for, before its lines are composed. */
public final class DocumentTables {
    private DocumentTables() {}

    /** Whether a document has tables whose columns are to be measured. */
    public static boolean areIn(Document document) {
        NodeList tables = document.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            if (TableBoxes.isOfManuscript(tables.item(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes the widths into the document.
     *
     * @param texts all text nodes of the document, in order
     * @param measuring laid out when this returns, without the widths
     * @return what does not fit
     */
    public static List<CutColumn> fit(
            List<Text> texts, PdfBoxRenderer measuring, EngineFonts fonts, HouseStyle style) {
        CellTexts cells = CellTexts.read(texts, measuring, fonts);
        CssContext context = measuring.getSharedContext().newLayoutContextInstance();
        List<CutColumn> cut = new ArrayList<>();
        for (TableBox box : TableBoxes.of(measuring)) {
            MeasuredTable table = Figures.aligned(MeasuredTable.read(box, cells, style, context));
            if (table.columnCount() > 0) {
                cut.addAll(fit(table, measuring.getDotsPerPoint()));
            }
        }
        return cut;
    }

    private static List<CutColumn> fit(MeasuredTable table, double dotsPerPoint) {
        List<Ladder.Step> ladder = Ladder.of(table, dotsPerPoint);
        TableFit fit = TableFit.of(
                table.columns(), ladder.stream().map(Ladder.Step::rung).toList(), ladder.size() - 1);
        new FittedTable(table, fit, ladder.get(fit.rung()), dotsPerPoint).write();
        return fit.cut().stream()
                .map(column -> CutColumn.of(table, column, fit.widths().get(column)))
                .toList();
    }
}
