package org.huozi.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A JPEG file in its segments (ITU-T T.81 annex B); what may follow the picture is none of it. */
final class JpegSegments {
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int TEMPORARY = 0x01;
    private static final int FIRST_RESTART = 0xD0;

    private static final byte[] EXIF = "Exif\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] file;
    private final List<MarkedSegment> segments;
    private final boolean whole;

    private JpegSegments(byte[] file, List<MarkedSegment> segments, boolean whole) {
        this.file = file;
        this.segments = List.copyOf(segments);
        this.whole = whole;
    }

    /**
     * A segment.
     *
     * @param start of its marker
     * @param end of its content, and of the pixels of a scan
     */
    record MarkedSegment(int marker, int start, int end) {
        int content() {
            return start + 4;
        }
    }

    /** What the frame header says of the pixels; four components are ink. */
    record Frame(int width, int height, int components) {}

    static JpegSegments of(byte[] file) {
        List<MarkedSegment> segments = new ArrayList<>();
        int at = 2;
        while (at + 2 <= file.length && unsigned(file, at) == 0xFF) {
            int marker = unsigned(file, at + 1);
            if (marker == END_OF_IMAGE) {
                return new JpegSegments(file, segments, true);
            } else if (marker == 0xFF) {
                at++; // fill
            } else if (marker == TEMPORARY) {
                at += 2;
            } else {
                int end = at + 4 <= file.length
                        ? at + 2 + (unsigned(file, at + 2) << 8) + unsigned(file, at + 3)
                        : file.length + 1;
                if (end > file.length) {
                    break;
                }
                end = marker == START_OF_SCAN ? endOfPixels(file, end) : end;
                segments.add(new MarkedSegment(marker, at, end));
                at = end;
            }
        }
        return new JpegSegments(file, segments, false);
    }

    /** Where a marker follows the pixels of a scan; a zero behind 0xFF, and the marks to start anew, are among them. */
    private static int endOfPixels(byte[] file, int start) {
        for (int i = start; i + 1 < file.length; i++) {
            int next = unsigned(file, i + 1);
            if (unsigned(file, i) == 0xFF
                    && next != 0
                    && next != 0xFF
                    && (next < FIRST_RESTART || next >= FIRST_RESTART + 8)) {
                return i;
            }
        }
        return file.length;
    }

    /** Each scan with its pixels. */
    List<MarkedSegment> segments() {
        return segments;
    }

    /** Whether they go on to the mark that ends the picture, which a file cut short has not. */
    boolean whole() {
        return whole;
    }

    private static int unsigned(byte[] file, int at) {
        return file[at] & 0xFF;
    }

    Optional<Frame> frame() {
        return segments.stream()
                .filter(segment -> isFrame(segment.marker()) && segment.end() >= segment.content() + 6)
                .findFirst()
                .map(segment -> new Frame(
                        (unsigned(file, segment.content() + 3) << 8) + unsigned(file, segment.content() + 4),
                        (unsigned(file, segment.content() + 1) << 8) + unsigned(file, segment.content() + 2),
                        unsigned(file, segment.content() + 5)));
    }

    /** SOF0 to SOF15, among which are three other segments. */
    static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Whether one of Adobe's programs wrote it, which invert inks. */
    boolean isOfAdobe() {
        return segments.stream().anyMatch(segment -> segment.marker() == APP14 && begins(segment, ADOBE));
    }

    /** Whether inks are stored as luminance and differences (Adobe Technical Note 5116). */
    boolean hasLuminance() {
        return segments.stream()
                .anyMatch(segment -> segment.marker() == APP14
                        && begins(segment, ADOBE)
                        && segment.end() >= segment.content() + 12
                        && file[segment.content() + 11] == 2);
    }

    Orientation orientation() {
        return segments.stream()
                .filter(segment -> segment.marker() == APP1 && begins(segment, EXIF))
                .findFirst()
                .map(segment -> ExifOrientation.of(file, segment.content() + EXIF.length + 1, segment.end()))
                .orElse(Orientation.UPRIGHT);
    }

    /** The colour profile (ICC.1 annex B.4), empty where there is none. */
    byte[] profile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        segments.stream()
                .filter(this::isProfile)
                .forEach(segment -> profile.write(
                        file,
                        segment.content() + ICC.length + 2,
                        Math.max(0, segment.end() - segment.content() - ICC.length - 2)));
        return profile.toByteArray();
    }

    private boolean isProfile(MarkedSegment segment) {
        return segment.marker() == APP2 && begins(segment, ICC);
    }

    private boolean begins(MarkedSegment segment, byte[] with) {
        int end = segment.content() + with.length;
        return end <= segment.end() && Arrays.equals(file, segment.content(), end, with, 0, with.length);
    }

    /**
     * The same pixels, bit by bit, without what says where, when, by whom and with what they were taken, and without what
     * follows them: phones append pictures that have notes of their own.
     */
    byte[] bare() {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, 2);
        segments.stream()
                .filter(segment -> !tells(segment.marker()))
                .forEach(segment -> bare.write(file, segment.start(), segment.end() - segment.start()));
        bare.write(0xFF);
        bare.write(END_OF_IMAGE);
        return bare.toByteArray();
    }

    /** Application segments but JFIF's and Adobe's, which say how colours are coded, and comments. */
    private static boolean tells(int marker) {
        return marker == COMMENT || (marker > APP0 && marker <= APP15 && marker != APP14);
    }
}
