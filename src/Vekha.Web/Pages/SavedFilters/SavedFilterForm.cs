using Vekha.Application.SavedFilters;
using Vekha.Planning.SavedFilters;

namespace Vekha.Web.Pages.SavedFilters;

public sealed class SavedFilterForm
{
    /// <summary>The id of the filter that is saved: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }
    /// <summary>Of the list, as it was narrowed.</summary>
    public string? Address { get; set; }
    public string? Name { get; set; }
    /// <summary>Of the filter that is renamed, as the person saw it.</summary>
    public uint Version { get; set; }

    public SaveFilterRequest SaveRequest() => SavedFilterAddress.Of(Address) is { } list
        ? new(new(Key), list.Path, list.Query, new(Name)) : new(new(Key), null, null, new(Name));

    public RenameFilterRequest RenameRequest(SavedFilterId id) => new(id, new(Name), Version);
}
