namespace GbaGraph.Research.Networks;

/// <summary>The networks that have a name. <see cref="NetworkDefinition.Of"/> says what each holds.</summary>
public enum NetworkName
{
    /// <summary>Organisations and how they work together; the default.</summary>
    Collaboration,

    /// <summary>Who set up whom.</summary>
    Founding,

    /// <summary>Flows between places and actors.</summary>
    Flows,

    /// <summary>Where people are trained and go.</summary>
    Talent,

    /// <summary>Who governs, issues and regulates, with policies and what they apply to.</summary>
    Governance,

    /// <summary>Every actor and every link.</summary>
    All,
}
