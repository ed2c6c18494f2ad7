package org.huozi.pagination;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.huozi.model.Edition;

/**
 * Completes a rendered document: viewers name its pages as they are printed, and it is the same to the byte every time,
 * for its dates and its id come from the edition.
 */
final class FinishedPdf {
    private FinishedPdf() {}

    static byte[] of(PDDocument document, Printing.Choices choices, Edition edition, Folios folios) throws IOException {
        LocalDate date = edition.date().month().atDay(edition.date().day().orElse(1));
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        created.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setCreationDate(created);
        information.setModificationDate(created);

        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + date + "T00:00:00Z");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));

        choices.colours().restore(document);
        document.getDocumentCatalog().setPageLabels(labels(document, folios));
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.setDocumentId((long) edition.id().hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** The sheets that bear no number are i, ii, iii. */
    private static PDPageLabels labels(PDDocument document, Folios folios) {
        PDPageLabels labels = new PDPageLabels(document);
        if (folios.sheetsBeforeFirst() > 0) {
            PDPageLabelRange before = new PDPageLabelRange();
            before.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            labels.setLabelItem(0, before);
        }
        PDPageLabelRange numbered = new PDPageLabelRange();
        numbered.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        numbered.setStart(folios.startPage());
        labels.setLabelItem(folios.sheetsBeforeFirst(), numbered);
        return labels;
    }
}
