using Vekha.Planning.Access;

namespace Vekha.Web.Pages.Administration.People;

public sealed class PersonForm
{
    /// <summary>Of a new person, made when the form is shown, so that a form posted twice adds one.</summary>
    public Guid Key { get; set; }
    public string? Name { get; set; }
    public string? Post { get; set; }
    /// <summary>Empty: suggested from the name.</summary>
    public string? Login { get; set; }
    public string? Address { get; set; }
    public Role? Role { get; set; }
    public Guid? Organisation { get; set; }

    public string Named => Name?.Trim() ?? "";

    public string? PostOrNone => string.IsNullOrWhiteSpace(Post) ? null : Post.Trim();
}

/// <summary>What is wrong with a form about a person, by field.</summary>
public sealed record PersonFaults(string? Name = null, string? Post = null, string? Login = null, string? Address = null, string? Role = null, string? Organisation = null)
{
    public static PersonFaults None { get; } = new();
}
