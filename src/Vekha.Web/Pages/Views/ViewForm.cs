using Vekha.Application.Views;
using Vekha.Planning.Views;

namespace Vekha.Web.Pages.Views;

public sealed class ViewForm
{
    /// <summary>The id of the view that is saved: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }
    /// <summary>Of the list, as it was narrowed.</summary>
    public string? Address { get; set; }
    public string? Name { get; set; }
    /// <summary>Of the view that is renamed, as the person saw it.</summary>
    public uint Version { get; set; }

    public SaveViewRequest SaveRequest() => ViewAddress.Of(Address) is { } list
        ? new(new(Key), list.Path, list.Query, new(Name)) : new(new(Key), null, null, new(Name));

    public RenameViewRequest RenameRequest(SavedViewId id) => new(id, new(Name), Version);
}
