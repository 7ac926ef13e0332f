using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli;

/// <summary>What the program's exit code means; docs/operations.md and --help say the same.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;
    public const int Unexpected = 1;
    public const int Usage = 2;
    public const int NotFound = 3;
    public const int Seed = 4;
    public const int Store = 5;
    public const int Cancelled = 130;

    public const string Help = "Exit codes: 0 ok, 1 unexpected, 2 usage, 3 not found, 4 seed invalid, 5 store, 130 cancelled.";

    public static int Of(string code) => code switch
    {
        ErrorCodes.BadRequest or ErrorCodes.InvalidValue or ErrorCodes.BadCursor or ErrorCodes.BadConfiguration or ErrorCodes.NotConverged => Usage,
        ErrorCodes.UnknownActor => NotFound,
        ErrorCodes.SeedInvalid or ErrorCodes.SeedMissing => Seed,
        _ => code.StartsWith("STORE_", StringComparison.Ordinal) ? Store : Unexpected,
    };
}
