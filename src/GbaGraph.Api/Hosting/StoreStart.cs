using GbaGraph.Domain.Errors;

namespace GbaGraph.Api.Hosting;

/// <summary>
/// Fills the store at the start. Where the database server isn't up yet, too slow or busy, the Api starts without it, says so at /health/ready, and fills the store when it can.
/// </summary>
internal static class StoreStart
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Fills the store; comes back when that is done or has to wait.</summary>
    /// <returns>The waiting, which ends with the filling or with the Api; it throws what <see cref="StartFailure"/> tells.</returns>
    public static async Task<Task> FillAsync(WebApplication app, Func<CancellationToken, Task> fill)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        try
        {
            await fill(stopping);
            return Task.CompletedTask;
        }
        catch (GbaGraphException e) when (MayPass(e))
        {
            app.Logger.LogWarning("{Message}; serving what needs no store until then", e.Message);
            return WaitAsync(app, fill, stopping);
        }
    }

    private static async Task WaitAsync(WebApplication app, Func<CancellationToken, Task> fill, CancellationToken stopping)
    {
        try
        {
            while (!await TryAsync(fill, stopping)) await Task.Delay(Pause, stopping);
            app.Logger.LogInformation("the store answers");
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The Api was stopped while it waited.
        }
        catch
        {
            app.Lifetime.StopApplication();
            throw;
        }
    }

    private static async Task<bool> TryAsync(Func<CancellationToken, Task> fill, CancellationToken stopping)
    {
        try
        {
            await fill(stopping);
            return true;
        }
        catch (GbaGraphException e) when (MayPass(e))
        {
            return false;
        }
    }

    private static bool MayPass(GbaGraphException e) => e.Code is ErrorCodes.StoreUnavailable or ErrorCodes.StoreTimeout or ErrorCodes.StoreBusy;
}
