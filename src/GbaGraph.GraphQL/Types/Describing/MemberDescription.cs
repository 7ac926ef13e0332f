using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Types.Describing;

/// <summary>What code says about a field or an enum value; null where it says nothing.</summary>
internal sealed class MemberDescription(string? name = null) : IObjectFieldDescriptor, IInterfaceFieldDescriptor, IInputFieldDescriptor, IEnumValueDescriptor
{
    public string? Name { get; private set; } = name;

    public string? Text { get; private set; }

    public string? DeprecationReason { get; private set; }

    public bool IsIgnored { get; set; }

    public double? Weight { get; private set; }

    /// <summary>How the field gets its value, and of what C# type that is.</summary>
    public (FieldResolver Resolver, Type Result)? Resolution { get; private set; }

    /// <summary>The class that stands for the field's type.</summary>
    public Type? GivenType { get; private set; }

    public List<ArgumentDescription> Arguments { get; } = [];

    IObjectFieldDescriptor IObjectFieldDescriptor.Type<T>() => Set(() => GivenType = typeof(T));

    IObjectFieldDescriptor IObjectFieldDescriptor.Argument(string name, Action<IArgumentDescriptor> configure) => Set(() =>
    {
        var argument = new ArgumentDescription(name);
        configure(argument);
        Arguments.Add(argument);
    });

    IObjectFieldDescriptor IObjectFieldDescriptor.Resolve<TResult>(Func<IResolverContext, TResult> resolver) =>
        Set(() => Resolution = (new FieldResolver(context => resolver(context)), typeof(TResult)));

    IObjectFieldDescriptor IObjectFieldDescriptor.Resolve<TResult>(Func<IResolverContext, Task<TResult>> resolver) =>
        Set(() => Resolution = (new FieldResolver(resolver, task => ((Task<TResult>)task).Result), typeof(TResult)));

    IObjectFieldDescriptor IObjectFieldDescriptor.Resolve<TResult>(TResult constantResult) =>
        Set(() => Resolution = (new FieldResolver(_ => constantResult), typeof(TResult)));

    IObjectFieldDescriptor IObjectFieldDescriptor.Name(string value) => Set(() => Name = value);

    IObjectFieldDescriptor IObjectFieldDescriptor.Description(string? value) => Set(() => Text = value);

    IObjectFieldDescriptor IObjectFieldDescriptor.Deprecated(string? reason) => Set(() => DeprecationReason = reason);

    IObjectFieldDescriptor IObjectFieldDescriptor.Ignore(bool ignore) => Set(() => IsIgnored = ignore);

    IObjectFieldDescriptor IObjectFieldDescriptor.Cost(double weight) => Set(() => Weight = weight);

    IInterfaceFieldDescriptor IInterfaceFieldDescriptor.Name(string value) => Set(() => Name = value);

    IInterfaceFieldDescriptor IInterfaceFieldDescriptor.Description(string? value) => Set(() => Text = value);

    IInterfaceFieldDescriptor IInterfaceFieldDescriptor.Deprecated(string? reason) => Set(() => DeprecationReason = reason);

    IInterfaceFieldDescriptor IInterfaceFieldDescriptor.Ignore(bool ignore) => Set(() => IsIgnored = ignore);

    IInputFieldDescriptor IInputFieldDescriptor.Name(string value) => Set(() => Name = value);

    IInputFieldDescriptor IInputFieldDescriptor.Description(string? value) => Set(() => Text = value);

    IInputFieldDescriptor IInputFieldDescriptor.Deprecated(string? reason) => Set(() => DeprecationReason = reason);

    IInputFieldDescriptor IInputFieldDescriptor.Ignore(bool ignore) => Set(() => IsIgnored = ignore);

    IInputFieldDescriptor IInputFieldDescriptor.Cost(double weight) => Set(() => Weight = weight);

    IEnumValueDescriptor IEnumValueDescriptor.Name(string value) => Set(() => Name = value);

    IEnumValueDescriptor IEnumValueDescriptor.Description(string? value) => Set(() => Text = value);

    IEnumValueDescriptor IEnumValueDescriptor.Deprecated(string? reason) => Set(() => DeprecationReason = reason);

    private MemberDescription Set(Action change)
    {
        change();
        return this;
    }
}
