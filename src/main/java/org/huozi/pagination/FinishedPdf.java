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
import org.huozi.model.Edition;

/** Makes a rendered document the same to the byte every time: its dates and its id come from the edition. */
final class FinishedPdf {
    private FinishedPdf() {}

    static byte[] of(PDDocument document, Edition edition) throws IOException {
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

        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.setDocumentId((long) edition.id().hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        document.save(bytes);
        return bytes.toByteArray();
    }
}
