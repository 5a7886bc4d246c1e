package vn.danbiet.standalone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.danbiet.events.CaseKind;

/** Something that can be asked for: a row of the access matrix. */
record AccessEndpoint(String method, String path) {
    /** The first of these that an address has a part of: with their receipt, denouncers also ask for protection. */
    private static final Map<String, CaseKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("/complaints", CaseKind.COMPLAINT);
        KINDS.put("/violations", CaseKind.VIOLATION);
        KINDS.put("/denunciations", CaseKind.DENUNCIATION);
        KINDS.put("/identity", CaseKind.DENUNCIATION);
        KINDS.put("/originals", CaseKind.DENUNCIATION);
        KINDS.put("/protections", CaseKind.PROTECTION);
    }

    /** Every one that the running application answers to, in the order of their addresses. */
    static List<AccessEndpoint> of(ApplicationContext application) {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues()
                        .stream()
                        .flatMap(path -> methods(mapping.getMethodsCondition().getMethods().stream())
                                .map(method -> new AccessEndpoint(method, path))))
                .distinct()
                .sorted((one, other) -> one.order().compareTo(other.order()))
                .toList();
    }

    private static Stream<String> methods(Stream<RequestMethod> named) {
        List<String> methods = named.map(RequestMethod::name).toList();
        return methods.isEmpty() ? Stream.of("GET") : methods.stream();
    }

    private String order() {
        return path + " " + method;
    }

    String title() {
        return method + " " + path;
    }

    boolean isWrite() {
        return !method.equals("GET");
    }

    /**
     * The kind of case it is about; what is for cases of every kind is tried with a petition, what is for sealed ones with a
     * denunciation.
     */
    CaseKind kind() {
        return KINDS.entrySet()
                .stream()
                .filter(part -> path.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(CaseKind.PETITION);
    }

    /** Whether it is about one case, which its address names. */
    boolean isAboutOneCase() {
        return Stream
                .of("{petition}", "{complaint}", "{denunciation}", "{violation}", "{protection}", "/cases/{",
                        "/terms/{id}", "/streams/{id}", "{receiptCode}")
                .anyMatch(path::contains);
    }
}
