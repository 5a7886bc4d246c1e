package vn.danbiet.command.protection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.protection.ProtectionCommand.AskBody;
import vn.danbiet.command.protection.ProtectionCommand.ChangeMeasures;
import vn.danbiet.command.protection.ProtectionCommand.EndProtection;
import vn.danbiet.command.protection.ProtectionCommand.MeasureOrder;
import vn.danbiet.command.protection.ProtectionCommand.OrderInterim;
import vn.danbiet.command.protection.ProtectionCommand.OrderProtection;
import vn.danbiet.command.protection.ProtectionCommand.RecordBodyAnswer;
import vn.danbiet.command.protection.ProtectionCommand.RecordCarriedOut;
import vn.danbiet.events.protection.OrderedMeasure;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionBodyAnswered;
import vn.danbiet.events.protection.ProtectionBodyAsked;
import vn.danbiet.events.protection.ProtectionChanged;
import vn.danbiet.events.protection.ProtectionEnded;
import vn.danbiet.events.protection.ProtectionEvent;
import vn.danbiet.events.protection.ProtectionInterimOrdered;
import vn.danbiet.events.protection.ProtectionMeasureCarriedOut;
import vn.danbiet.events.protection.ProtectionOrdered;

/** What is done for them: urgent measures, the decision, other bodies, changes, the end. */
final class Measures {
    private final Dossier dossier;
    private final Assessment assessment;
    private final Map<Integer, OrderedMeasure> inForce = new TreeMap<>();
    private final Set<Integer> unanswered = new HashSet<>();
    private List<ProtectionBasis> bases;
    private int ordered;
    private int asked;

    Measures(Dossier dossier, Assessment assessment) {
        this.dossier = dossier;
        this.assessment = assessment;
        this.bases = dossier.requested().bases();
    }

    @CommandHandler
    void orderInterim(OrderInterim command) {
        if (!dossier.requested().urgent()) {
            throw new Refusal(ProtectionRule.NOT_URGENT);
        }
        refuseNone(command.measures());
        refuseWhatHolds(command.measures(), List.of(), command.act().day());
        apply(new ProtectionInterimOrdered(dossier.id(), command.act().occurredAt(),
                numbered(command.measures(), command.act())));
    }

    /** What holds already is not given again; what is over by its last day, or ends with this order, may be. */
    private void refuseWhatHolds(List<MeasureOrder> orders, List<Integer> ended, LocalDate day) {
        List<OrderedMeasure> holds = inForce.values()
                .stream()
                .filter(measure -> !ended.contains(measure.number()))
                .filter(measure -> measure.until() == null || !measure.until().isBefore(day))
                .toList();
        MeasuresOfProtection.refuseAgain(orders, holds);
    }

    @CommandHandler
    void order(OrderProtection command) {
        if (RefusalOfProtection.wasNeverAccepted(command.denunciation())) {
            throw new Refusal(ProtectionRule.DENUNCIATION_NOT_ACCEPTED, command.denunciation());
        }
        assessment.refuseUnprepared(command.bases());
        refuseNone(command.measures());
        apply(new ProtectionOrdered(dossier.id(), command.act().occurredAt(), command.decision(), command.bases(),
                numbered(command.measures(), command.bases(), command.act())));
    }

    @CommandHandler
    void change(ChangeMeasures command) {
        if (command.added().isEmpty() && command.ended().isEmpty()) {
            throw new Refusal(ProtectionRule.NOTHING_TO_CHANGE);
        }
        refuseTwice(command.ended());
        command.ended().forEach(this::refuseUnknown);
        if (command.added().isEmpty() && command.ended().containsAll(inForce.keySet())) {
            throw new Refusal(ProtectionRule.NO_MEASURE_LEFT);
        }
        refuseWhatHolds(command.added(), command.ended(), command.act().day());
        apply(new ProtectionChanged(dossier.id(), command.act().occurredAt(), numbered(command.added(), command.act()),
                command.ended(), dossier.subjects().theirWords(command.reason())));
    }

    @CommandHandler
    void carryOut(RecordCarriedOut command) {
        refuseUnknown(command.measure());
        apply(new ProtectionMeasureCarriedOut(dossier.id(), command.act().occurredAt(), command.measure(),
                dossier.subjects().theirWords(command.note())));
    }

    @CommandHandler
    void ask(AskBody command) {
        refuseNone(command.measures());
        refuseTwice(command.measures());
        command.measures().forEach(this::refuseUnknown);
        if (command.answerBy().isBefore(command.act().day())) {
            throw new Refusal(ProtectionRule.ANSWER_IN_THE_PAST);
        }
        apply(new ProtectionBodyAsked(dossier.id(), command.act().occurredAt(), asked + 1, command.kind(),
                command.body(), command.measures(), command.answerBy()));
    }

    @CommandHandler
    void answered(RecordBodyAnswer command) {
        if (command.request() < 1 || command.request() > asked) {
            throw new Refusal(ProtectionRule.NO_SUCH_BODY_REQUEST, command.request());
        }
        if (!unanswered.contains(command.request())) {
            throw new Refusal(ProtectionRule.BODY_HAS_ANSWERED, command.request());
        }
        apply(new ProtectionBodyAnswered(dossier.id(), command.act().occurredAt(), command.request(), command.agreed(),
                dossier.subjects().theirWords(command.answer())));
    }

    @CommandHandler
    void end(EndProtection command) {
        EndOfProtection.check(command.ground(), dossier.status(), command.denunciation(), command.act().day());
        apply(new ProtectionEnded(dossier.id(), command.act().occurredAt(), command.ground(),
                dossier.subjects().theirWords(command.explanation())));
    }

    private static void refuseNone(List<?> measures) {
        if (measures.isEmpty()) {
            throw new Refusal(ProtectionRule.NO_MEASURES);
        }
    }

    private static void refuseTwice(List<Integer> measures) {
        if (new HashSet<>(measures).size() < measures.size()) {
            throw new Refusal(ProtectionRule.MEASURE_ASKED_TWICE);
        }
    }

    private void refuseUnknown(int measure) {
        if (!inForce.containsKey(measure)) {
            throw new Refusal(ProtectionRule.NO_SUCH_MEASURE, measure);
        }
    }

    private List<OrderedMeasure> numbered(List<MeasureOrder> orders, Act act) {
        return numbered(orders, bases, act);
    }

    private List<OrderedMeasure> numbered(List<MeasureOrder> orders, List<ProtectionBasis> on, Act act) {
        MeasuresOfProtection.check(orders, on, dossier.requested().persons().size(), act.day());
        return IntStream.range(0, orders.size()).mapToObj(i -> {
            MeasureOrder order = orders.get(i);
            return new OrderedMeasure(ordered + 1 + i, order.measure(), order.persons(), order.by(), order.until());
        }).toList();
    }

    @EventSourcingHandler
    void on(ProtectionEvent event) {
        switch (event) {
            case ProtectionInterimOrdered interim -> add(interim.measures());
            case ProtectionOrdered decision -> {
                bases = decision.bases();
                inForce.clear();
                add(decision.measures());
            }
            case ProtectionChanged changed -> {
                changed.ended().forEach(inForce::remove);
                add(changed.added());
            }
            case ProtectionBodyAsked request -> {
                asked = request.request();
                unanswered.add(request.request());
            }
            case ProtectionBodyAnswered answer -> unanswered.remove(answer.request());
            default -> {
                // Nothing about measures.
            }
        }
    }

    private void add(List<OrderedMeasure> measures) {
        measures.forEach(measure -> {
            inForce.put(measure.number(), measure);
            ordered = Math.max(ordered, measure.number());
        });
    }
}
