using System.Collections.Concurrent;
using Vekha.Formats.Layout;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>Pages of a PDF file that are pictures → words and ruling lines, several pages at a time.</summary>
internal sealed class ScannedPages(WorkFolder folder, string file)
{
    private const int MostPages = 40;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(8);

    /// <returns>The pages by number; a damaged one is missing.</returns>
    public IReadOnlyDictionary<int, Page> Read(IReadOnlyList<ScanRequest> requests)
    {
        if (requests.Count > MostPages) throw new UnreadableException(Unreadable.TooComplex);
        var processors = Math.Clamp(Environment.ProcessorCount, 1, 4);
        var recognition = new Recognition(Math.Max(1, processors / Math.Max(1, requests.Count)));
        var read = new ConcurrentDictionary<int, Page>();
        try
        {
            Parallel.ForEach(requests, new() { MaxDegreeOfParallelism = processors }, request =>
            {
                if (Picture(request) is { } picture) read[request.Number] = new Orientation(recognition, folder, $"page{request.Number}").Read(picture);
            });
        }
        catch (AggregateException several)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
        return read;
    }

    private GrayImage? Picture(ScanRequest request)
    {
        var made = new PdfPictures(folder).Make(file, $"scan{request.Number}", ScanPage.Dots, request.Number, request.Number, Time);
        if (!made.TryGetValue(request.Number, out var path)) return null;
        var picture = PdfPictures.Load(path);
        File.Delete(path);
        foreach (var box in request.Known) picture.Blank(box, ScanPage.Dots / 72.0);
        return picture;
    }
}

/// <param name="Number">Of the page, counted from 1.</param>
/// <param name="Known">What need not be recognised: the file says itself what stands there.</param>
internal sealed record ScanRequest(int Number, IReadOnlyList<Box> Known);
