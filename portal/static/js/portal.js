import "./share.js";
