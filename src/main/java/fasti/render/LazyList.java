package fasti.render;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A list whose elements are made when they are asked for, out of those of another list that never
 * changes: the mentions of half a million events need not stand in memory in two shapes.
 */
final class LazyList<S, T> extends AbstractList<T> implements RandomAccess {
    private final List<S> source;
    private final Function<S, T> shape;

    LazyList(List<S> source, Function<S, T> shape) {
        this.source = source;
        this.shape = shape;
    }

    @Override
    public T get(int index) {
        return shape.apply(source.get(index));
    }

    @Override
    public int size() {
        return source.size();
    }

    /** The list itself where it is lazy, else a copy that nobody can change. */
    static <T> List<T> kept(List<T> list) {
        return list instanceof LazyList ? list : List.copyOf(list);
    }
}
