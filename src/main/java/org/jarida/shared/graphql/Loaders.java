package org.jarida.shared.graphql;

import io.smallrye.graphql.bootstrap.DataFetcherFactory;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import java.util.Map;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

/** The data loaders of one request, each made when its field is first asked for. */
final class Loaders extends DataLoaderRegistry {
    private final Map<String, BatchLoaderWithContext<Object, Object>> batched;

    private Loaders(Map<String, BatchLoaderWithContext<Object, Object>> batched) {
        this.batched = batched;
    }

    /** The loaders of all batched {@code @Source} fields, for {@link #of}. */
    static Map<String, BatchLoaderWithContext<Object, Object>> batched(Schema model) {
        DataFetcherFactory fetchers = new DataFetcherFactory();
        BatchLoaderHelper names = new BatchLoaderHelper();
        return model.getBatchOperations().stream().collect(Collectors.toMap(names::getName, (Operation operation) ->
                fetchers.getSourceBatchLoader(operation, model.getTypes().get(operation.getName()))));
    }

    static Loaders of(Map<String, BatchLoaderWithContext<Object, Object>> batched) {
        return new Loaders(batched);
    }

    /** The registered one is answered: registering may wrap it, and only the wrapped one is dispatched. */
    @Override
    public <K, V> DataLoader<K, V> getDataLoader(String name) {
        BatchLoaderWithContext<Object, Object> loader = batched.get(name);
        if (super.getDataLoader(name) == null && loader != null) {
            register(name, DataLoaderFactory.newDataLoader(loader));
        }
        return super.getDataLoader(name);
    }
}
