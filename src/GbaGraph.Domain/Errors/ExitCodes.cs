namespace GbaGraph.Domain.Errors;

/// <summary>The one place that maps error codes to the exit codes of the two programs; docs/operations.md lists them.</summary>
public static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>An error that nobody foresaw; it is in the log.</summary>
    public const int Unexpected = 1;

    /// <summary>The command line, the configuration or a value in them is wrong.</summary>
    public const int Usage = 2;

    /// <summary>What was asked for is not there.</summary>
    public const int NotFound = 3;

    /// <summary>The seed is missing or has defects.</summary>
    public const int Seed = 4;

    /// <summary>The store can't be opened, read or written.</summary>
    public const int Store = 5;

    /// <summary>The address to listen on is taken.</summary>
    public const int Port = 6;

    /// <summary>Stopped by Ctrl-C, or by a limit of time.</summary>
    public const int Cancelled = 130;

    /// <summary>The codes as <c>--help</c> prints them.</summary>
    public const string Help = "Exit codes: 0 ok, 1 unexpected, 2 usage, 3 not found, 4 seed invalid, 5 store, 6 port in use, 130 cancelled.";

    /// <summary>The exit code for an error code; <see cref="Unexpected"/> for one that isn't known.</summary>
    public static int Of(string code) => code switch
    {
        ErrorCodes.InvalidValue or ErrorCodes.BadCursor or ErrorCodes.BadRequest or ErrorCodes.BadConfiguration or ErrorCodes.NotConverged or ErrorCodes.MemoryLimit
            or ErrorCodes.EngineUnavailable or ErrorCodes.EngineUnsupported => Usage,
        ErrorCodes.UnknownActor => NotFound,
        ErrorCodes.SeedInvalid or ErrorCodes.SeedMissing => Seed,
        ErrorCodes.PortInUse => Port,
        ErrorCodes.TimeLimit => Cancelled,
        ErrorCodes.EngineMemory => Store,
        _ when code.StartsWith("STORE_", StringComparison.Ordinal) => Store,
        _ => Unexpected,
    };
}
