namespace Duals.Properties;

/// <summary>Runs this method as a property of FsCheck, with the seed and as often as the environment says.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public PropertyAttribute() => Replay = FromEnvironment.Replay;

    public new int MaxTest { get => base.MaxTest; set => base.MaxTest = FromEnvironment.Multiplied(value); }

    public new int MaxRejected { get => base.MaxRejected; set => base.MaxRejected = FromEnvironment.Multiplied(value); }
}
