package vn.danbiet.standalone;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintTransferAccepted;
import vn.danbiet.events.complaint.ComplaintTransferOffered;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationTransferAccepted;
import vn.danbiet.events.denunciation.DenunciationTransferOffered;
import vn.danbiet.events.identity.DenouncerReceipt;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitsMerged;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.events.petition.PetitionTransferOffered;
import vn.danbiet.events.protection.ProtectionAssigned;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionFollowedDenunciation;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.events.protection.ProtectionRequested;
import vn.danbiet.events.protection.RequestForm;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.events.violation.ViolationSource;
import vn.danbiet.events.violation.ViolationTransferAccepted;
import vn.danbiet.events.violation.ViolationTransferOffered;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.SubjectKeys;

/** The units there are, and cases to which people are what a column of the access matrix says. */
final class AccessCases {
    static final String OWN = "so-noi-vu";
    static final String OFFERED = "so-tai-chinh";
    static final String FORMER = "so-cong-thuong";
    static final String SUPERIOR = "ubnd-tinh-thu-nghiem";
    static final String MERGED = "so-lao-dong";
    static final String OTHER = "so-y-te";

    /** What somebody is to a case, where that is written in the case. */
    enum Relation {
        PLAIN,
        OFFERED,
        GIVEN_AWAY,
        LEFT_BEHIND,
        ABOUT_THEM
    }

    /**
     * A case that somebody asks for.
     *
     * @param receipt of whoever denounced, where it is a denunciation
     */
    record Target(ReceiptCode code, String id, @Nullable DenouncerReceipt receipt) {}

    private static final OfficerId HANDLER = new OfficerId(AccessColumn.HANDLER.title());
    private static final Instant SINCE = Instant.parse("2025-07-02T02:00:00Z");

    private final EmbeddedEventStore store;
    private final EventLog log;
    private final SubjectKeys keys;
    private final Map<String, Target> cases = new HashMap<>();
    private final SplittableRandom random;

    AccessCases(ApplicationContext application) {
        this.store = application.getBean(EmbeddedEventStore.class);
        this.log = application.getBean(EventLog.class);
        this.keys = application.getBean(SubjectKeys.class);
        this.random = new SplittableRandom(log.headPosition());
        if (!areFounded()) {
            foundUnits();
        }
    }

    /** By somebody who started on the same data before. */
    private boolean areFounded() {
        try (Stream<LogDocument> organisation = log.readStream("organisation", 0)) {
            return organisation.flatMap(document -> document.events().stream())
                    .anyMatch(event -> event.payload().contains('"' + MERGED + '"'));
        }
    }

    private void foundUnits() {
        var founded = LocalDate.of(2025, 7, 1);
        String citation = "NQ 1";
        publish("organisation", "organisation", established(SUPERIOR, null, founded, citation),
                established(OWN, SUPERIOR, founded, citation), established(OFFERED, SUPERIOR, founded, citation),
                established(FORMER, SUPERIOR, founded, citation), established(MERGED, SUPERIOR, founded, citation),
                established(OTHER, SUPERIOR, founded, citation), established("so-tu-phap", SUPERIOR, founded, citation),
                established("so-nhap-mot", SUPERIOR, founded, citation),
                established("so-nhap-hai", SUPERIOR, founded, citation),
                established(AccessRequests.PRACTICE, SUPERIOR, founded, citation),
                new UnitsMerged(List.of(new UnitId(MERGED)), SINCE, new UnitId(OWN), LocalDate.of(2025, 7, 2), "NQ 2"));
    }

    private static OrganisationEvent established(String unit, @Nullable String parent, LocalDate from,
            String citation) {
        return new UnitEstablished(new UnitId(unit), SINCE, Designation.of("Đơn vị " + unit, "Unit " + unit),
                parent == null ? UnitKind.PROVINCE : UnitKind.DEPARTMENT, parent == null ? null : new UnitId(parent),
                from, citation);
    }

    /** A case as it was received, to which they are what the column says. */
    synchronized Target target(CaseKind kind, AccessColumn column) {
        return once(kind + "/" + column.relation(), kind, column.relation());
    }

    /** Opening one may open another one before it. */
    private Target once(String name, CaseKind kind, Relation relation) {
        Target known = cases.get(name);
        if (known != null) {
            return known;
        }
        Target opened = opened(kind, relation);
        cases.put(name, opened);
        return opened;
    }

    /** Somebody has changed it: the next one gets another. */
    synchronized void changed(Target target) {
        cases.values().remove(target);
    }

    /** Something to link a case to. */
    synchronized Target other() {
        return once("other", CaseKind.PETITION, Relation.PLAIN);
    }

    private Target opened(CaseKind kind, Relation relation) {
        Target target = draw(kind);
        String id = target.id();
        UnitId receiver = new UnitId(switch (relation) {
            case GIVEN_AWAY, ABOUT_THEM -> FORMER;
            case LEFT_BEHIND -> MERGED;
            case PLAIN, OFFERED -> OWN;
        });
        CaseEvent[] events = switch (kind) {
            case PETITION -> petition(new PetitionId(id), target.code(), receiver, relation);
            case COMPLAINT -> complaint(new ComplaintId(id), target.code(), receiver, relation);
            case DENUNCIATION -> denunciation(new DenunciationId(id), target.code(), receiver, relation);
            case VIOLATION -> violation(new ViolationId(id), target.code(), receiver, relation);
            case PROTECTION -> protection(new ProtectionId(id), target.code(), receiver, relation);
        };
        String stream = kind.name().toLowerCase(Locale.ROOT);
        publish(stream, id, (Object[]) events);
        publish(stream, id, armed(id, switch (kind) {
            case PETITION -> TermFamily.RECEPTION_NOTICE;
            case COMPLAINT -> TermFamily.COMPLAINT_ACCEPTANCE;
            case DENUNCIATION -> TermFamily.DENUNCIATION_ADMISSION;
            case VIOLATION -> TermFamily.BOARD_ANSWER;
            case PROTECTION -> TermFamily.PROTECTION_DECISION;
        }));
        return target;
    }

    /** What a case of this kind would be known by, and no case is. */
    synchronized Target draw(CaseKind kind) {
        ReceiptCode code = ReceiptCode.draw(random);
        if (kind != CaseKind.DENUNCIATION) {
            return new Target(code, code.caseId(), null);
        }
        byte[] drawn = new byte[28];
        random.nextBytes(drawn);
        DenouncerReceipt receipt = DenouncerReceipt.of(drawn);
        return new Target(code, receipt.caseId(), receipt);
    }

    private static TermArmed armed(String id, TermFamily family) {
        return Term.arm(TermId.of(id, 1), SINCE, Law.first(), family,
                family.equals(TermFamily.DENUNCIATION_ADMISSION) ? "NORMAL" : "DEFAULT", Days.of(SINCE));
    }

    private CaseEvent[] petition(PetitionId id, ReceiptCode code, UnitId receiver, Relation relation) {
        var received = new PetitionReceived(id, SINCE, code, receiver, Channel.ONLINE, "Cầu hỏng", words("Cầu gãy"), 1,
                false, null, PetitionerFacts.of(List.of()), PersonalData.NONE);
        var own = new UnitId(OWN);
        return switch (relation) {
            case PLAIN, LEFT_BEHIND -> new CaseEvent[]{received};
            case OFFERED -> new CaseEvent[]{received,
                    new PetitionTransferOffered(id, SINCE, receiver, new UnitId(OFFERED), "đúng thẩm quyền")};
            case GIVEN_AWAY,
                    ABOUT_THEM ->
                about(id.value(), relation, received,
                        new PetitionTransferOffered(id, SINCE, receiver, own, "đúng thẩm quyền"),
                        new PetitionTransferAccepted(id, SINCE, receiver, own));
        };
    }

    private CaseEvent[] complaint(ComplaintId id, ReceiptCode code, UnitId receiver, Relation relation) {
        var contested = new ContestedAct(ContestedKind.ADMINISTRATIVE_DECISION, "QĐ 7", receiver, List.of(),
                LocalDate.of(2025, 6, 20));
        var received = new ComplaintReceived(id, SINCE, code, receiver, Instance.FIRST, Channel.POST, contested,
                "Thu hồi đất", words("Thu hồi sai"), 1, true, false, null, null, false, null,
                PetitionerFacts.of(List.of()), PersonalData.NONE);
        var own = new UnitId(OWN);
        return switch (relation) {
            case PLAIN, LEFT_BEHIND -> new CaseEvent[]{received};
            case OFFERED -> new CaseEvent[]{received,
                    new ComplaintTransferOffered(id, SINCE, receiver, new UnitId(OFFERED), "đúng thẩm quyền")};
            case GIVEN_AWAY,
                    ABOUT_THEM ->
                about(id.value(), relation, received,
                        new ComplaintTransferOffered(id, SINCE, receiver, own, "đúng thẩm quyền"),
                        new ComplaintTransferAccepted(id, SINCE, receiver, own));
        };
    }

    private CaseEvent[] denunciation(DenunciationId id, ReceiptCode code, UnitId receiver, Relation relation) {
        var own = new UnitId(OWN);
        var received = new DenunciationReceived(id, SINCE, code, receiver, HANDLER, DenunciationChannel.LETTER, 1, true,
                true, null, null, null, SealedIdentity.offSystem("A-7"), List.of(), new DataSubject(keys.draw()),
                List.of(), List.of(), List.of());
        return switch (relation) {
            case PLAIN, LEFT_BEHIND -> new CaseEvent[]{received};
            case OFFERED -> new CaseEvent[]{received,
                    new DenunciationTransferOffered(id, SINCE, receiver, new UnitId(OFFERED), false, "thẩm quyền")};
            case GIVEN_AWAY,
                    ABOUT_THEM ->
                about(id.value(), relation, received,
                        new DenunciationTransferOffered(id, SINCE, receiver, own, false, "thẩm quyền"),
                        new DenunciationTransferAccepted(id, SINCE, receiver, own));
        };
    }

    private CaseEvent[] violation(ViolationId id, ReceiptCode code, UnitId receiver, Relation relation) {
        var own = new UnitId(OWN);
        var day = LocalDate.of(2025, 6, 20);
        var received = new ViolationReported(id, SINCE, code, receiver, ViolationSource.PRESS, null, null, "Báo số 7",
                ViolationKind.FORGED_VOTE, day, day, new UnitId(MERGED), List.of(), List.of(), List.of(), "Bỏ phiếu",
                words("Phiếu giả"), SealedIdentity.NOT_GIVEN, List.of(), null, PetitionerFacts.of(List.of()),
                PersonalData.NONE);
        return switch (relation) {
            case PLAIN, LEFT_BEHIND -> new CaseEvent[]{received};
            case OFFERED -> new CaseEvent[]{received,
                    new ViolationTransferOffered(id, SINCE, receiver, new UnitId(OFFERED), "thẩm quyền")};
            case GIVEN_AWAY,
                    ABOUT_THEM ->
                about(id.value(), relation, received,
                        new ViolationTransferOffered(id, SINCE, receiver, own, "thẩm quyền"),
                        new ViolationTransferAccepted(id, SINCE, receiver, own));
        };
    }

    /** It goes where its denunciation goes; nobody offers it to anybody. */
    private CaseEvent[] protection(ProtectionId id, ReceiptCode code, UnitId receiver, Relation relation) {
        var denunciation = target(CaseKind.DENUNCIATION, AccessColumn.HANDLER).id();
        var received = new ProtectionRequested(id, SINCE, code, receiver, HANDLER, denunciation, RequestForm.WRITTEN,
                false, List.of(), List.of(ProtectionBasis.JOB_IN_DANGER), List.of(), null, new DataSubject(keys.draw()),
                words("Bị dọa"));
        var assigned = new ProtectionAssigned(id, SINCE, HANDLER);
        var own = new UnitId(OWN);
        return relation == Relation.GIVEN_AWAY || relation == Relation.ABOUT_THEM
                ? about(id.value(), relation, received, new ProtectionFollowedDenunciation(id, SINCE, receiver, own),
                        assigned)
                : new CaseEvent[]{received, assigned};
    }

    private static CaseEvent[] about(String id, Relation relation, CaseEvent... events) {
        if (relation != Relation.ABOUT_THEM) {
            return events;
        }
        var parties = Stream.of(AccessColumn.PARTY_OFFICER, AccessColumn.PARTY_SUPERVISOR, AccessColumn.PARTY_AUDITOR)
                .map(column -> new OfficerId(column.title()))
                .toList();
        CaseEvent[] all = Arrays.copyOf(events, events.length + 1);
        all[events.length] = new ConflictDeclared(id, SINCE, parties, List.of(new UnitId(FORMER)),
                ConflictGround.COMPLAINED_ABOUT);
        return all;
    }

    private Personal<String> words(String text) {
        return Personal.of(new DataSubject(keys.draw()), text);
    }

    private void publish(String kind, String stream, Object... events) {
        long version = log.nextVersion(stream);
        Map<String, String> metadata = Map.of("actor", "an", "standing", "OFFICER", "commandId",
                UUID.nameUUIDFromBytes((stream + version).getBytes(StandardCharsets.UTF_8)).toString());
        var messages = new ArrayList<GenericDomainEventMessage<?>>();
        for (Object event : events) {
            messages.add(new GenericDomainEventMessage<>(kind, stream, version + messages.size(), event, metadata));
        }
        store.publish(messages);
    }
}
