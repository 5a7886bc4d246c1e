# One build, three images: --target command-side, query-side, or demo-issuer (for trying out only).
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode --no-transfer-progress -DskipTests -Dspotless.check.skip package
RUN for module in command-side query-side standalone; do \
      java -Djarmode=tools -jar "$module"/target/"$module"-*-exec.jar extract --destination /apps/"$module" --application-filename app.jar; \
    done

FROM eclipse-temurin:25-jre AS run
RUN useradd --system --uid 10001 --create-home --home-dir /danbiet danbiet
USER danbiet
WORKDIR /danbiet
# Where the master key file is mounted.
RUN mkdir keys
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError -Daxoniq.update-checker.disabled=true --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

FROM run AS command-side
COPY --from=build /apps/command-side .
EXPOSE 8081
ENTRYPOINT ["java", "-jar", "app.jar"]

FROM run AS query-side
COPY --from=build /apps/query-side .
EXPOSE 8082
ENTRYPOINT ["java", "-jar", "app.jar"]

FROM run AS demo-issuer
COPY --from=build /apps/standalone .
RUN mkdir data
VOLUME /danbiet/data
EXPOSE 9000
ENTRYPOINT ["java", "-cp", "app.jar", "vn.danbiet.standalone.issuer.DemoIssuerApplication"]
