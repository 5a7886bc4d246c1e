package vn.danbiet.platform.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.violation.ViolationId;

/** One event of a type with every component filled, always the same. */
final class Samples {
    private static final ReceiptCode CODE = ReceiptCode.draw(new SplittableRandom(7));

    private final DataSubject subject;

    /** @param subject whom all personal data is about */
    Samples(DataSubject subject) {
        this.subject = subject;
    }

    Object of(Class<?> type) {
        return value(type, type.getSimpleName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, name);
        }
        Class<?> known = (Class<?>) type;
        return switch (known.getSimpleName()) {
            case "PetitionId" -> PetitionId.of(CODE);
            case "ProtectionId" -> ProtectionId.of(CODE);
            case "ViolationId" -> ViolationId.of(CODE);
            case "ComplaintId" -> ComplaintId.of(CODE);
            case "DenunciationId" -> new DenunciationId(CODE.caseId());
            case "ReceiptCode" -> CODE;
            case "UnitId" -> new UnitId("xa-binh-luc");
            case "OfficerId" -> new OfficerId("officer-a");
            case "DataSubject" -> subject;
            case "SealedPiece" -> new SealedPiece("the-place-of-a-piece-1", "0".repeat(64));
            case "SealedIdentity" -> SealedIdentity.sealed(new SealedPiece("the-place-of-a-piece-2", "0".repeat(64)));
            case "TermId" -> TermId.of(PetitionId.of(CODE).toString(), 2);
            case "LocalDate" -> LocalDate.of(2026, 11, 20);
            case "Instant" -> Instant.parse("2026-11-20T01:02:03.456Z");
            case "String" -> "chữ của " + name;
            case "int", "Integer" -> 3;
            case "long" -> 4L;
            case "boolean" -> true;
            default -> known.isEnum() ? known.getEnumConstants()[0] : filled(known);
        };
    }

    private Object generic(ParameterizedType type, String name) {
        Type argument = type.getActualTypeArguments()[0];
        if (type.getRawType() == List.class) {
            return List.of(value(argument, name));
        }
        if (type.getRawType() == Personal.class) {
            return Personal.of(subject, value(argument, name));
        }
        throw new AssertionError("Samples do not know how to fill " + type + ": teach them");
    }

    private Object filled(Class<?> type) {
        if (!type.isRecord()) {
            throw new AssertionError("Samples do not know how to fill " + type + ": teach them");
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getSimpleName(), e);
        }
    }
}
