using System.Diagnostics.CodeAnalysis;

namespace GbaGraph.GraphQL.DependencyInjection;

internal sealed class DelegateChangeTypeProvider(ChangeTypeProvider find) : IChangeTypeProvider
{
    /// <summary>Knows one way.</summary>
    public static DelegateChangeTypeProvider From<TSource, TTarget>(ChangeType<TSource, TTarget> change) => new((Type source, Type target, [NotNullWhen(true)] out ChangeType? converter) =>
    {
        converter = source == typeof(TSource) && target == typeof(TTarget) ? value => change((TSource)value!) : null;
        return converter is not null;
    });

    public bool TryCreateConverter(Type source, Type target, ChangeTypeProvider root, [NotNullWhen(true)] out ChangeType? converter) => find(source, target, out converter);
}
