namespace GbaGraph.Domain.Errors;

/// <summary>Every stable error code. docs/api.md says what each means to a client.</summary>
public static class ErrorCodes
{
    /// <summary>A value breaks a rule of the model.</summary>
    public const string InvalidValue = "INVALID_VALUE";

    /// <summary>A paging cursor was not made by this query.</summary>
    public const string BadCursor = "BAD_CURSOR";

    /// <summary>No actor has this slug.</summary>
    public const string UnknownActor = "UNKNOWN_ACTOR";

    /// <summary>A request can't be answered as it was put.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The seed has defects.</summary>
    public const string SeedInvalid = "SEED_INVALID";

    /// <summary>The seed folder can't be found or read.</summary>
    public const string SeedMissing = "SEED_MISSING";

    /// <summary>A computation did not converge.</summary>
    public const string NotConverged = "NOT_CONVERGED";

    /// <summary>A computation would need more memory than is allowed; nothing was started.</summary>
    public const string MemoryLimit = "MEMORY_LIMIT";

    /// <summary>A computation was stopped because it took longer than allowed.</summary>
    public const string TimeLimit = "TIME_LIMIT";

    /// <summary>The analysis engine that was asked for isn't there.</summary>
    public const string EngineUnavailable = "ENGINE_UNAVAILABLE";

    /// <summary>The analysis engine that was asked for doesn't have this measure.</summary>
    public const string EngineUnsupported = "ENGINE_UNSUPPORTED";

    /// <summary>The analysis engine would need more memory than it may take.</summary>
    public const string EngineMemory = "ENGINE_MEMORY";

    /// <summary>The file is no database of this program.</summary>
    public const string StoreNotADatabase = "STORE_NOT_A_DATABASE";

    /// <summary>The database was written by a newer version.</summary>
    public const string StoreTooNew = "STORE_TOO_NEW";

    /// <summary>The database is damaged.</summary>
    public const string StoreCorrupt = "STORE_CORRUPT";

    /// <summary>The database or its folder can't be written.</summary>
    public const string StoreReadOnly = "STORE_READ_ONLY";

    /// <summary>No space is left for the database.</summary>
    public const string StoreFull = "STORE_FULL";

    /// <summary>Another process holds the database; try again.</summary>
    public const string StoreBusy = "STORE_BUSY";

    /// <summary>The database server doesn't answer; try again.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";

    /// <summary>The database server refuses the user, the password or the right.</summary>
    public const string StoreUnauthorized = "STORE_UNAUTHORIZED";

    /// <summary>The database server took longer than the deadline.</summary>
    public const string StoreTimeout = "STORE_TIMEOUT";

    /// <summary>The database holds something that contradicts the write.</summary>
    public const string StoreConstraint = "STORE_CONSTRAINT";

    /// <summary>The store failed in another way.</summary>
    public const string StoreFailed = "STORE_FAILED";

    /// <summary>The configuration is wrong.</summary>
    public const string BadConfiguration = "BAD_CONFIGURATION";

    /// <summary>The address to listen on is taken.</summary>
    public const string PortInUse = "PORT_IN_USE";
}
