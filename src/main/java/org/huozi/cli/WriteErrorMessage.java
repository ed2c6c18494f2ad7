package org.huozi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.files.UnwritableFile;

/** The message, in both languages, about a file that could not be written. */
final class WriteErrorMessage {
    private WriteErrorMessage() {}

    /** Which file, why as far as one can see, and what to do. */
    static String said(UnwritableFile unwritable) {
        Path file = unwritable.file().toAbsolutePath().normalize();
        String which = "写不了 " + Summary.shown(file) + "：";
        if (Files.isDirectory(file)) {
            return which + "这是一个文件夹，请写出文件名 — cannot be written: this is a folder, name a file";
        }
        Optional<Path> inTheWay = Stream.iterate(file.getParent(), above -> above != null, Path::getParent)
                .filter(above -> Files.exists(above) && !Files.isDirectory(above))
                .findFirst();
        return inTheWay.map(Summary::shown)
                .map(above -> which + above + " 是文件，不是文件夹，请换一个地方 — cannot be written: " + above
                        + " is a file, not a folder, choose another place")
                .orElse(which + "别的程序开着就关掉，看看这里能不能写、磁盘满没满，再运行一次 — cannot be written: close what has it open,"
                        + " see whether this place may be written to and the disk has room, and run again");
    }
}
