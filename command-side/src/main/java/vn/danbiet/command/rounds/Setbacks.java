package vn.danbiet.command.rounds;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cases of one round that failed: each is left out for twice as many rounds as the time before. */
final class Setbacks {
    private static final int MOST_ROUNDS = 128;

    private final Map<String, Setback> cases = new ConcurrentHashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** @param toWait rounds for which it is left out after this failure */
    private record Setback(int toWait, int left) {}

    /** Whether it is this case's turn, asked once in every round. */
    boolean isTurnOf(String caseId) {
        Setback setback = cases.get(caseId);
        if (setback == null) {
            return true;
        }
        seen.add(caseId);
        if (setback.left == 0) {
            return true;
        }
        cases.put(caseId, new Setback(setback.toWait, setback.left - 1));
        return false;
    }

    void failed(String caseId) {
        Setback before = cases.get(caseId);
        int toWait = before == null ? 1 : Math.min(MOST_ROUNDS, 2 * before.toWait);
        cases.put(caseId, new Setback(toWait, toWait));
        seen.add(caseId);
    }

    void succeeded(String caseId) {
        cases.remove(caseId);
    }

    /** What is no longer due is no longer failing. */
    void endRound() {
        cases.keySet().retainAll(seen);
        seen.clear();
    }

    int size() {
        return cases.size();
    }
}
