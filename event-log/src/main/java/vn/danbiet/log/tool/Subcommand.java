package vn.danbiet.log.tool;

import java.io.IOException;
import java.util.Set;

/** One thing that can be asked for. To add one, add it to {@link LogTool}. */
interface Subcommand {
    /** One or more words. */
    String name();

    /** What comes behind the name, one line for each way to call it. */
    String usage();

    /** The options it knows, each of which takes a value; such as {@code --after}. */
    Set<String> options();

    /** @throws Trouble to be told to the person at the keyboard */
    ExitCode run(Call call) throws IOException;
}
