package org.huozi.pagination.tables;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.ArrayList;
import java.util.List;
import org.huozi.pagination.lines.CellTexts;
import org.huozi.pagination.lines.EngineFonts;
import org.huozi.typeset.HouseStyle;
import org.huozi.typeset.tables.Rung;
import org.huozi.typeset.tables.TableFit;
import org.huozi.typeset.tables.TableText;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Gives the columns of a document's tables the widths that their contents ask for, before its lines are composed. */
public final class DocumentTables {
    /** A turned table is so much shorter than its page, in dots: rounding must not send it to the next. */
    private static final int LEEWAY = 4;

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
    public static List<CutColumn> fit(List<Text> texts, PdfBoxRenderer measuring, EngineFonts fonts, HouseStyle style) {
        CellTexts cells = CellTexts.read(texts, measuring, fonts);
        LayoutContext context = measuring.getSharedContext().newLayoutContextInstance();
        Layer pages = measuring.getRootBox().getLayer();
        List<CutColumn> cut = new ArrayList<>();
        for (TableBox box : TableBoxes.of(measuring)) {
            double pageHeight = pages.getFirstPage(context, box).getContentHeight(context) - LEEWAY;
            MeasuredTable table =
                    MeasuredTable.read(box, pageHeight, cells, style, context).aligned();
            if (table.columnCount() > 0) {
                cut.addAll(fit(table, measuring.getDotsPerPoint()));
            }
        }
        return cut;
    }

    private static List<CutColumn> fit(MeasuredTable table, double dotsPerPoint) {
        List<List<Ladder.Manner>> ladder = Ladder.of(table, dotsPerPoint);
        List<Ladder.Manner> manners = ladder.stream().flatMap(List::stream).toList();
        List<List<Rung>> rungs = ladder.stream()
                .map(alike -> alike.stream().map(Ladder.Manner::rung).toList())
                .toList();
        int upright = (int) manners.stream().filter(manner -> !manner.turned()).count();
        TableText text = table.text();
        TableFit fit = table.shares()
                .map(shares -> TableFit.of(text, shares, rungs, upright))
                .orElseGet(() -> TableFit.of(text, rungs, upright));
        new FittedTable(table, fit, manners.get(fit.rung()), dotsPerPoint).write();
        return fit.cut().stream().map(column -> CutColumn.of(table, column)).toList();
    }
}
