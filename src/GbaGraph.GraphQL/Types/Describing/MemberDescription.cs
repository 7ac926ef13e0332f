namespace GbaGraph.GraphQL.Types.Describing;

/// <summary>What code says about a field or an enum value; null where it says nothing.</summary>
internal sealed class MemberDescription : IObjectFieldDescriptor, IInterfaceFieldDescriptor, IInputFieldDescriptor, IEnumValueDescriptor
{
    public string? Name { get; private set; }

    public string? Text { get; private set; }

    public string? DeprecationReason { get; private set; }

    public bool IsIgnored { get; set; }

    public double? Weight { get; private set; }

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
