package vn.danbiet.benchmarks;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes how many documents each insert had: the sizes of the log's bulks, for the bare driver to do the same. */
final class BulkSizes implements CommandListener {
    private final List<Integer> sizes = new CopyOnWriteArrayList<>();

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (event.getCommandName().equals("insert")) {
            sizes.add(event.getResponse().getNumber("n").intValue());
        }
    }

    List<Integer> sizes() {
        return List.copyOf(sizes);
    }
}
