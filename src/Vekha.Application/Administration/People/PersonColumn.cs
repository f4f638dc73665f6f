namespace Vekha.Application.Administration.People;

/// <summary>What the list of people can be sorted by, and shown with.</summary>
public enum PersonColumn { Name, Post, Login, Roles, State, SignedIn }
