package org.jarida.shared.graphql;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/** Our fetchers in place of SmallRye's and Quarkus's; found through {@code META-INF/services}. */
public final class WorkerFetchers implements DataFetcherService {
    /** Before Quarkus's service, which answers 1: the first that knows a fetcher wins. */
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PlugableBatchableDataFetcher getDefaultDataFetcher(Operation operation, Type type) {
        return new WorkerFetcher<>(operation, type);
    }

    /** Of fields that {@link ByParent} answers. */
    @Override
    @SuppressWarnings("rawtypes")
    public PlugableBatchableDataFetcher getCompletionStageDataFetcher(Operation operation, Type type) {
        return new WorkerFetcher<>(operation, type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PlugableDataFetcher getFieldDataFetcher(Field field, Type type, Reference owner) {
        return PlainField.isPlain(field) ? new PlainField(owner.getClassName(), field.getMethodName()) : null;
    }
}
