// Before the first paint: the text size that this reader chose earlier, so that nothing jumps.
document.documentElement.dataset.scripted = "";
try {
document.documentElement.dataset.size = localStorage.getItem("text-size") || "";
} catch { }
