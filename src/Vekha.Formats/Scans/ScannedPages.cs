using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Vekha.Formats.Layout;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>Pages that are pictures → words and ruling lines, several pages at a time.</summary>
/// <param name="progress">Takes percents.</param>
internal sealed class ScannedPages(WorkFolder folder, IProgress<int>? progress = null)
{
    public const int MostPages = 40;

    /// <returns>The pages by number; one whose picture is damaged is missing.</returns>
    public IReadOnlyDictionary<int, Page> Read(IReadOnlyList<ScanRequest> requests)
    {
        if (requests.Count > MostPages) throw new UnreadableException(Unreadable.TooComplex);
        var recognition = new Recognition(Math.Max(1, ProgramSlots.Count / Math.Max(1, requests.Count)));
        var read = new ConcurrentDictionary<int, Page>();
        var done = 0;
        try
        {
            Parallel.ForEach(requests, new() { MaxDegreeOfParallelism = ProgramSlots.Count, CancellationToken = folder.Stop }, request =>
            {
                if (request.Picture() is { } picture)
                    read[request.Number] = new Orientation(recognition, folder, $"page{request.Number}").Read(picture);
                progress?.Report(100 * Interlocked.Increment(ref done) / requests.Count);
            });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
        return read;
    }
}

/// <param name="Number">Of the page, counted from 1.</param>
/// <param name="Picture">Made when its turn comes: pictures are large; null where the page is damaged.</param>
internal sealed record ScanRequest(int Number, Func<GrayImage?> Picture);
