using System.CommandLine;

namespace Vekha.Bench.Reading;

/// <summary>«scans --folder documents --make make-scan»: documents printed, scanned by another program in four strengths, with lines
/// as they are and grey, and read; the share of fields that are as in the document itself.</summary>
internal static class ScansCommand
{
    /// <summary>Percents by strength, from 1.</summary>
    private static readonly double[] Goals = [97, 93, 85, 60];

    public static Command Create()
    {
        var folder = new Option<string>("--folder") { Description = "Documents: DOCX, HTML, plain text.", Required = true };
        var make = new Option<string>("--make") { Description = "FILE OUT.pdf STRENGTH makes a scan.", Required = true };
        var every = new Option<int>("--every") { Description = "Every so manieth document.", DefaultValueFactory = _ => 1 };
        var detail = new Option<bool>("--detail") { Description = "Print what was read otherwise." };
        var command = new Command("scans", "Measure the reading of scans.") { folder, make, every, detail };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(make), parsed.GetValue(every), parsed.GetValue(detail)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string make, int every, bool detail)
    {
        var work = Directory.CreateTempSubdirectory("vekha-bench-");
        try
        {
            var documents = Directory.GetFiles(folder).Where(file => Path.GetExtension(file) is ".docx" or ".html" or ".txt")
                .Order(StringComparer.Ordinal).Where((_, i) => i % every == 0);
            var shares = new List<ScanShare>();
            Console.WriteLine($"{"scans, right fields in %",-44} {"lines",-6}{string.Concat(Goals.Select((_, i) => $"{i + 1,8}"))}");
            foreach (var document in documents)
                foreach (var isGrey in new[] { false, true })
                    shares.AddRange(await new ScannedDocument(document, isGrey, work.FullName, make).ReadAsync(Goals.Length, detail));
            Total(shares, isGrey: false);
            Total(shares, isGrey: true);
        }
        finally
        {
            work.Delete(recursive: true);
        }
        return 0;
    }

    private static void Total(List<ScanShare> shares, bool isGrey)
    {
        var percents = Goals
            .Select((_, i) => ScanShare.Percent(shares.Where(one => one.Strength == i + 1 && one.IsGrey == isGrey))).ToList();
        ScannedDocument.Print("all", isGrey, percents, percents.Zip(Goals).All(total => total.First >= total.Second));
    }
}
