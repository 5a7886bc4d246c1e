package vn.danbiet.query;

import io.swagger.v3.oas.models.media.ObjectSchema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;

/** Query parameters that are but a text are described as such, and the facts of an event as any object. */
@Configuration(proxyBeanMethods = false)
class ReadDescription {
    ReadDescription() {
        SpringDocUtils.getConfig()
                .addSimpleTypesForParameterObject(UnitId.class, OfficerId.class)
                .replaceWithSchema(JsonNode.class, new ObjectSchema());
    }
}
