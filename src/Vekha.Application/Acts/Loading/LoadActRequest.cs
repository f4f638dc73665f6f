using Vekha.Application.Files;
using Vekha.Formats;
using Vekha.Formats.Opening;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Acts.Loading;

/// <param name="Key">Made when the form was rendered: the id of the act, so that a form posted twice loads it once.</param>
/// <param name="RegionId">null where the person works for a single region.</param>
/// <param name="File">Read in place of the text where both are given.</param>
public sealed record LoadActRequest(Guid Key, OrganisationId? RegionId, Upload? File, string? Text)
{
    public ActId Id => new(Key);

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (File is null && string.IsNullOrWhiteSpace(Text)) faults.Add(nameof(File), LoadingFault.NothingGiven);
        else if (File is { Length: 0 }) faults.Add(nameof(File), Unreadable.Empty);
        else if (File is { Length: > DocumentFile.MaxBytes }) faults.Add(nameof(File), Unreadable.TooLarge);
        else if (File is null && Text!.Length > DocumentFile.MaxBytes) faults.Add(nameof(Text), Unreadable.TooLarge);
        return faults;
    }
}

public enum LoadingFault
{
    NothingGiven,
    RegionRequired,

    /// <summary>It was read, and there is neither the head of an act in it nor a plan nor a passport.</summary>
    NoAct,
}
