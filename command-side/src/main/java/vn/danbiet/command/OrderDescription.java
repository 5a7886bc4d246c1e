package vn.danbiet.command;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;

/** Describes the two headers that every order may carry. */
@Configuration(proxyBeanMethods = false)
class OrderDescription {
    OrderDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Order.class);
    }

    @Bean
    GlobalOperationCustomizer orderHeaders() {
        return (operation, handler) -> {
            boolean takesOrder = Arrays.stream(handler.getMethodParameters())
                    .map(MethodParameter::getParameterType)
                    .anyMatch(Order.class::equals);
            return takesOrder
                    ? operation
                            .addParametersItem(header("Idempotency-Key",
                                    "Your own name for this order, for example a UUID. Sending it again with the same"
                                            + " key does not do it again and gives the same answer."))
                            .addParametersItem(header("If-Match",
                                    "The ETag of the case as you know it. If it has changed since, nothing is done."))
                    : operation;
        };
    }

    private static HeaderParameter header(String name, String description) {
        var header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(new StringSchema());
        return header;
    }
}
