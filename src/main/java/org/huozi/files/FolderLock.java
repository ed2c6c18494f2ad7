package org.huozi.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A folder that one run at a time writes into. The system holds the lock and lets go of it when the process ends, however
 * it ends: the file that stays locks nobody out.
 */
public final class FolderLock {
    /** The file in the folder that is locked; it is empty. */
    public static final String NAME = ".huozi-lock";

    private FolderLock() {}

    /**
     * Makes the folder, if there is none, locks it, works, and lets go of it. Where the file system knows no locks, nobody
     * is kept out.
     *
     * @param <T> what comes of the work
     * @throws UnwritableFile if another run has locked it, or nothing can be written into it; no work is done
     */
    public static <T> T holding(Path folder, Supplier<T> work) throws UnwritableFile {
        FileChannel lock = lock(folder);
        try {
            return work.get();
        } finally {
            release(lock);
        }
    }

    private static FileChannel lock(Path folder) throws UnwritableFile {
        Path place = folder.resolve(NAME);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            FileChannel file = FileChannel.open(
                    place, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (isTaken(file)) {
                file.close();
                throw new UnwritableFile(place, Obstacle.Reason.OTHER_RUN, folder);
            }
            return file;
        } catch (UnwritableFile known) {
            throw known;
        } catch (IOException failed) {
            throw Files.isSymbolicLink(place)
                    ? new UnwritableFile(place, Obstacle.Reason.LINK, place)
                    : new UnwritableFile(place, failed);
        }
    }

    private static boolean isTaken(FileChannel file) {
        try {
            return Optional.<Object>ofNullable(file.tryLock()).isEmpty();
        } catch (OverlappingFileLockException taken) { // by this process
            return true;
        } catch (IOException noLocks) {
            return false;
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException gone) {
            return; // and the lock with it
        }
    }
}
