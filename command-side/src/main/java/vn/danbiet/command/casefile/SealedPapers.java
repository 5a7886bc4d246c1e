package vn.danbiet.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseCommand.ApproveOpening;
import vn.danbiet.command.casefile.CaseCommand.ClearFile;
import vn.danbiet.command.casefile.CaseCommand.ClearText;
import vn.danbiet.command.casefile.CaseCommand.DeclineOpening;
import vn.danbiet.command.casefile.CaseCommand.DiscloseThemselves;
import vn.danbiet.command.casefile.CaseCommand.OpenIdentity;
import vn.danbiet.command.casefile.CaseCommand.ReadOriginal;
import vn.danbiet.command.casefile.CaseCommand.RequestOpening;
import vn.danbiet.command.casefile.CaseCommand.SealMessage;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.identity.DenouncerDisclosedThemselves;
import vn.danbiet.events.identity.EntitledRole;
import vn.danbiet.events.identity.FileCleared;
import vn.danbiet.events.identity.IdentityDestroyed;
import vn.danbiet.events.identity.IdentityOpened;
import vn.danbiet.events.identity.KeptIdentity;
import vn.danbiet.events.identity.MessageSealed;
import vn.danbiet.events.identity.OpeningApproved;
import vn.danbiet.events.identity.OpeningDeclined;
import vn.danbiet.events.identity.OpeningRequested;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalRead;
import vn.danbiet.events.identity.SealedApart;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.events.identity.TextCleared;

/**
 * What a case keeps sealed apart from the log: who denounced, and what they handed in as they wrote it (LTC 8.3, 56).
 * Nothing of it is known here but where it lies.
 *
 * <p>
 * Originals are read, and cleared copies of them made, by a custodian of the unit in charge. An identity is opened by two
 * people of it, one custodian and the head. Every look at either is an event.
 */
public final class SealedPapers {
    private final String caseId;
    private final List<KeptIdentity> identities = new ArrayList<>();
    private final Map<String, Original> originals = new LinkedHashMap<>();
    private final Openings openings;
    private boolean disclosed;
    private boolean destroyed;

    SealedPapers(String caseId, Conflicts conflicts) {
        this.caseId = caseId;
        this.openings = new Openings(conflicts);
    }

    /** Those whose secret is kept, in the order in which they are numbered from 1. */
    public List<KeptIdentity> identities() {
        return List.copyOf(identities);
    }

    /** Whether the petitioner said who they are (LTC 47.2). */
    public boolean isDisclosed() {
        return disclosed;
    }

    boolean isEmpty() {
        return destroyed || pieces().findAny().isEmpty();
    }

    /** @throws Refusal when there is no such original, or it was destroyed */
    public Original original(String piece) {
        Original original = originals.get(piece);
        if (original == null) {
            throw new Refusal(IdentityRule.NO_SUCH_ORIGINAL);
        }
        refuseWhenDestroyed();
        return original;
    }

    /** Where the identity lies that an opening is about. */
    public SealedPiece toBeOpened(int number) {
        return sealedIdentity(openings.find(number).identity());
    }

    void add(SealMessage command) {
        refuseWhenDestroyed();
        if (originals.size() >= command.mostOriginals()) {
            throw new Refusal(IdentityRule.TOO_MANY_ORIGINALS, command.mostOriginals());
        }
        apply(new MessageSealed(caseId, command.act().occurredAt(), command.original()));
    }

    /** Nothing is sealed any more where all of it was destroyed: nobody would destroy what comes later. */
    void refuseMore(@Nullable Original more) {
        if (more != null) {
            refuseWhenDestroyed();
        }
    }

    void read(ReadOriginal command) {
        original(command.original());
        apply(new OriginalRead(caseId, command.act().occurredAt(), command.original(), command.purpose()));
    }

    void clear(ClearText command) {
        refuseClearing(command.original());
        apply(new TextCleared(caseId, command.act().occurredAt(), command.original(), command.text()));
    }

    void refuseClearing(String original) {
        original(original);
    }

    /** The copy is in evidence already. */
    void cleared(ClearFile command) {
        apply(new FileCleared(caseId, command.act().occurredAt(), command.original(),
                command.copy().label().subject()));
    }

    void request(RequestOpening command) {
        sealedIdentity(command.identity());
        Act act = command.act();
        apply(new OpeningRequested(caseId, act.occurredAt(), openings.next(), command.identity(),
                identities.get(command.identity() - 1).of(), act.by().id(), role(act), command.reason()));
    }

    void approve(ApproveOpening command) {
        refuseWhenDestroyed();
        Act act = command.act();
        Openings.Asked asked = openings.refuseAnswer(command.number(), act, role(act));
        if (disclosed) {
            throw new Refusal(IdentityRule.NEEDS_NO_APPROVAL);
        }
        openings.refuseExcluded(asked);
        apply(new OpeningApproved(caseId, act.occurredAt(), command.number(), asked.of(), act.by().id(), role(act),
                act.toldAt().plus(Openings.VALID_FOR)));
    }

    void decline(DeclineOpening command) {
        Act act = command.act();
        Openings.Asked asked = openings.refuseAnswer(command.number(), act, role(act));
        apply(new OpeningDeclined(caseId, act.occurredAt(), command.number(), asked.of(), role(act), command.reason()));
    }

    void open(OpenIdentity command) {
        refuseWhenDestroyed();
        Act act = command.act();
        Openings.Asked asked = openings.refuseToTell(command.number(), act, disclosed);
        apply(new IdentityOpened(caseId, act.occurredAt(), command.number(), asked.of(), role(act)));
    }

    void disclose(DiscloseThemselves command) {
        if (disclosed) {
            throw new Refusal(IdentityRule.ALREADY_DISCLOSED);
        }
        apply(new DenouncerDisclosedThemselves(caseId, command.act().occurredAt()));
    }

    void refuseWhenEmpty() {
        refuseWhenDestroyed();
        if (isEmpty()) {
            throw new Refusal(IdentityRule.NOTHING_SEALED);
        }
    }

    void destroy(Act act, Collection<DataSubject> file, ForgettingGround ground, String citation) {
        apply(new IdentityDestroyed(caseId, act.occurredAt(), pieces().map(SealedPiece::id).toList(), List.copyOf(file),
                ground, citation));
    }

    private SealedPiece sealedIdentity(int number) {
        if (number < 1 || number > identities.size()) {
            throw new Refusal(IdentityRule.NO_SUCH_IDENTITY, number);
        }
        refuseWhenDestroyed();
        var identity = identities.get(number - 1).identity();
        return switch (identity.keeping()) {
            case SEALED -> Objects.requireNonNull(identity.piece());
            case OFF_SYSTEM ->
                throw new Refusal(IdentityRule.IDENTITY_KEPT_OFF_SYSTEM, String.valueOf(identity.reference()));
            case NOT_GIVEN -> throw new Refusal(IdentityRule.IDENTITY_NOT_GIVEN);
        };
    }

    private void refuseWhenDestroyed() {
        if (destroyed) {
            throw new Refusal(IdentityRule.SEALED_WAS_DESTROYED);
        }
    }

    private Stream<SealedPiece> pieces() {
        return new SealedApart(identities, List.copyOf(originals.values())).pieces();
    }

    private static EntitledRole role(Act act) {
        return act.by().standing() == Standing.CUSTODIAN ? EntitledRole.CUSTODIAN : EntitledRole.HEAD;
    }

    void on(CaseEvent event) {
        event.sealed().ifPresent(apart -> {
            identities.addAll(apart.identities());
            apart.originals().forEach(original -> originals.put(original.piece().id(), original));
        });
        switch (event) {
            case DenouncerDisclosedThemselves _ -> disclosed = true;
            case IdentityDestroyed _ -> destroyed = true;
            default -> openings.on(event);
        }
    }
}
