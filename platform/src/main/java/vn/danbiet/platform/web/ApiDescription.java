package vn.danbiet.platform.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.platform.problem.ProblemDocument;
import vn.danbiet.platform.security.Caller;

/** What the generated description of the API says beyond the endpoints themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String BEARER = "bearer";

    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Dân Biết")
                        .version("v1")
                        .description("Lets people see and prove what public authority did with what they asked.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components().addSecuritySchemes(BEARER,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")));
    }

    /** Types inside a type are named with it: there is more than one {@code Entry}. */
    @Bean
    ModelResolver typeNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new TypeNameResolver() {
            @Override
            protected String nameForClass(Class<?> type, Set<Options> options) {
                Class<?> outer = type.getEnclosingClass();
                return outer == null ? type.getSimpleName() : nameForClass(outer, options) + type.getSimpleName();
            }
        });
    }

    /** Everything but the public part needs a token; every error is a problem document. */
    @Bean
    GlobalOpenApiCustomizer securityAndProblems() {
        return api -> {
            ModelConverters.getInstance(true)
                    .readAll(ProblemDocument.class)
                    .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
                if (!path.startsWith("/public/")) {
                    operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
                }
                operation.getResponses().addApiResponse("default", problem());
            }));
        };
    }

    private static ApiResponse problem() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/ProblemDocument");
        return new ApiResponse().description("A problem (RFC 9457), in Vietnamese and English")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
