package org.jarida.shared.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;

/**
 * Answers a field that has arguments for many parents at once: those that one level of the document brings, as far as
 * they ask with equal arguments. (A batched {@code @Source} would use the first parent's arguments for all.)
 */
@ApplicationScoped
public class ByParent {
    /** The most parents of one statement. */
    private static final int MOST = 100;

    private final Context context;

    ByParent(Context context) {
        this.context = context;
    }

    /**
     * Called by a field's resolver, which returns what this does.
     *
     * @param load a value for every key, with the arguments of this field; called once for all
     */
    public <K, V> CompletionStage<V> load(K key, Function<Set<K>, Map<K, V>> load) {
        DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
        Object field = List.of(ByParent.class, ((GraphQLObjectType) environment.getParentType()).getName(),
                environment.getField().getName(), environment.getArguments());
        DataLoader<K, V> loader = environment.getGraphQlContext().computeIfAbsent(field,
                first -> register(environment, DataLoaderFactory.newMappedDataLoader(
                        keys -> CompletableFuture.completedFuture(load.apply(keys)),
                        DataLoaderOptions.newOptions().setMaxBatchSize(MOST).build())));
        return loader.load(key);
    }

    /** The registered one is answered: registering may wrap it, and only the wrapped one is dispatched. */
    private static <K, V> DataLoader<K, V> register(DataFetchingEnvironment environment, DataLoader<K, V> loader) {
        String name = "by parent " + System.identityHashCode(loader);
        environment.getDataLoaderRegistry().register(name, loader);
        return environment.getDataLoaderRegistry().getDataLoader(name);
    }
}
