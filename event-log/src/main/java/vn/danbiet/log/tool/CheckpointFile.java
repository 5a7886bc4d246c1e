package vn.danbiet.log.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.danbiet.log.verification.CheckpointUnusable;
import vn.danbiet.log.verification.Verification;

/** Where a verification stands, in a file that is always whole. */
record CheckpointFile(Path path) {

    /** Whether there was one to go on from. */
    boolean loadInto(Verification verification) throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            verification.load(in);
            return true;
        } catch (CheckpointUnusable e) {
            throw new Trouble(path + ": " + e.getMessage() + ". Remove the file to begin anew");
        }
    }

    void save(Verification verification) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            verification.save(out);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
